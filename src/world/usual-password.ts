/** The password of users where a world file says nothing (chosen). */
export const USUAL_PASSWORD = "secret";
