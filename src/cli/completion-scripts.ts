import { PROGRAM } from "./command.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * The script of a shell. It asks the program itself, so it stays right when the program changes. Of what `complete` prints,
 * `:files` and `:folders` stand for names of the file system, which shells complete better.
 */
export const scriptFor = (shell: Shell): string => SCRIPTS[shell].replaceAll("PROGRAM", PROGRAM);

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# bash completion for PROGRAM
_ucserver_emulator() {
  local typed=\${COMP_WORDS[COMP_CWORD]} line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files*) COMPREPLY+=($(compgen -f -- "$typed")); compopt -o filenames 2>/dev/null ;;
      :folders*) COMPREPLY+=($(compgen -d -- "$typed")); compopt -o filenames 2>/dev/null ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(PROGRAM complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _ucserver_emulator PROGRAM
`,
  zsh: `#compdef PROGRAM
_ucserver_emulator() {
  local -a found
  local line
  while IFS= read -r line; do
    case $line in
      :files*) _files ;;
      :folders*) _files -/ ;;
      *) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <(PROGRAM complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && _describe 'PROGRAM' found
}
compdef _ucserver_emulator PROGRAM
`,
  fish: `# fish completion for PROGRAM
function __ucserver_emulator
  set -l words (commandline -opc) (commandline -ct)
  for line in (PROGRAM complete -- $words[2..-1] 2>/dev/null)
    switch $line
      case ':files*'
        __fish_complete_path (commandline -ct)
      case ':folders*'
        __fish_complete_directories (commandline -ct)
      case '*'
        echo $line
    end
  end
end
complete -c PROGRAM -f -a '(__ucserver_emulator)'
`,
};
