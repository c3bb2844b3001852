# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the locked packages of FROM into TO, unless they are there already.
file(READ ${FROM}/package-lock.json wanted)
set(installed "")
if(EXISTS ${TO}/installed-lock.json)
    file(READ ${TO}/installed-lock.json installed)
endif()
if(installed STREQUAL wanted)
    return()
endif()
file(COPY ${FROM}/package.json ${FROM}/package-lock.json DESTINATION ${TO})
execute_process(COMMAND ${NPM} ci --no-audit --no-fund --ignore-scripts WORKING_DIRECTORY ${TO}
    RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "npm ci failed: ${failed}")
endif()
file(WRITE ${TO}/installed-lock.json "${wanted}")
