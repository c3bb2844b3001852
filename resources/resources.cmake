# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Exports FOYER_RESOURCE_FILES: every picture of the program, as absolute paths below resources/.
# They are meant to end up as :/foyer/icons/…:
#   icons/<name>.svg            the interface: home, devices, search, chevron-left …
#   icons/class-<class>.svg     one per device class of the hub, spelled as the hub spells it
#   icons/cap-<family>.svg      capability families: temperature, humidity, motion …
#   icons/zone-<icon>.svg       zone icons, the hub's name in kebab-case (diningRoom → dining-room)
#   icons/app/foyer.svg         the program itself, the only coloured one
# The others are drawn on a 24 px grid with one black 1.75 stroke and are tinted by the theme.
# facts/operations.json: every operation of a hub, by manager: "on" says where it exists (L and C: the
# generation of 2023, local and cloud; 2: the one before), "name:type?" is a parameter that may be left out,
# "root" means that the body is that object itself; without "scope" nobody has said which one it needs.
file(GLOB_RECURSE FOYER_RESOURCE_FILES CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/icons/*.svg
     ${CMAKE_CURRENT_LIST_DIR}/facts/*.json)
