/** The project that a call, a journal entry or a task is booked on. Fields that were not given are empty. */
export interface Project {
  readonly name: string;
  readonly pin: string;
  readonly type: number;
  readonly private: boolean;
  readonly locationId: string;
  readonly enteredPin: string;
  readonly enteredUserId: string;
}

export const NO_PROJECT: Project = {
  name: "",
  pin: "",
  type: 0,
  private: false,
  locationId: "",
  enteredPin: "",
  enteredUserId: "",
};
