# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

_foyer() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
    --page) mapfile -t COMPREPLY < <(compgen -W "home devices zones sensors batteries variables system console journal settings connection logs" -- "$current") ;;
    --scheme) mapfile -t COMPREPLY < <(compgen -W "system light dark" -- "$current") ;;
    --log)
        mapfile -t COMPREPLY < <(compgen -W "debug info warning critical foyer.net foyer.account foyer.homey foyer.ui foyer.sim" -- "$current")
        ;;
    --screenshot) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --device | --devices | --screenshot-size | --hub) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W "--demo --devices --page --device --minimized --log --screenshot \
            --screenshot-size --scheme --hub --yes --version --help api" -- "$current")
        ;;
    esac
}
complete -F _foyer foyer
