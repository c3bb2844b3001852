# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The executable: its line, its end when its parent goes, its refusal of nonsense.
execute_process(COMMAND ${CMAKE_COMMAND} -E true
    COMMAND ${PROGRAM} --exit-with-parent --control --time-scale 0
    OUTPUT_VARIABLE line RESULT_VARIABLE code TIMEOUT 30)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "did not end with its standard input: ${code}")
endif()
foreach(member cloud account hubs control)
    string(JSON value ERROR_VARIABLE problem GET "${line}" ${member})
    if(problem)
        message(FATAL_ERROR "the line has no ${member}: ${line}")
    endif()
endforeach()
if(NOT line MATCHES "^{\"cloud\":\"http://127.0.0.1:[0-9]+\",[^\n]*}\n$")
    message(FATAL_ERROR "not one JSON line: ${line}")
endif()

foreach(arguments "--dialect;v9" "--devices;many" "--home;/nowhere/at-all.json")
    execute_process(COMMAND ${PROGRAM} ${arguments} RESULT_VARIABLE code ERROR_VARIABLE text TIMEOUT 30)
    if(NOT code EQUAL 2 OR text STREQUAL "")
        message(FATAL_ERROR "${arguments} gave ${code} and said: ${text}")
    endif()
endforeach()
