# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c foyer -f
complete -c foyer -l demo -d 'Show a simulated home'
complete -c foyer -l devices -x -d 'Size of the simulated home'
complete -c foyer -l page -x -a 'home devices zones sensors batteries variables system console journal settings connection logs' -d 'Open this page'
complete -c foyer -l device -x -d 'Open the panel of this device'
complete -c foyer -l minimized -d 'Start with the window minimized'
complete -c foyer -l log -x -a 'debug info warning critical foyer.net foyer.account foyer.homey foyer.ui foyer.sim' -d 'Log these categories'
complete -c foyer -l screenshot -r -F -d 'Write a picture of the window and quit'
complete -c foyer -l screenshot-size -x -a '1280x800' -d 'Size of that window'
complete -c foyer -l scheme -x -a 'system light dark' -d 'Colours for this run'
complete -c foyer -l hub -x -d 'With api: this hub, by name or id'
complete -c foyer -l yes -d 'With api: do not ask before a change'
complete -c foyer -n __fish_use_subcommand -a api -d 'Call the hub once'
complete -c foyer -n '__fish_seen_subcommand_from api' -a 'GET POST PUT DELETE'
complete -c foyer -s v -l version -d 'Print the version'
complete -c foyer -s h -l help -d 'Print a summary of the options'
