/** What stands in the place of a secret. */
export const MASK = "***";

/** Fields of the interface, and the options of requests, whose values let somebody log in. */
const SECRET =
  /^(pass|sToken|token|authorization|x-uctoken|credential|sAuthCredetials|authdata|s(Client|Server)Authentication|u8s\w*(Password|Passwd|PasswordCrypted|PwdEncrypted|Token|TokenCache|Secret|Pin|APIKey))$|password/i;

/** Whether a field, option or parameter of that name holds a secret, whatever its type. */
export const isSecretName = (name: string): boolean => SECRET.test(name);
