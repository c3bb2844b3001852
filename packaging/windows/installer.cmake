# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: written without a Windows machine at hand. NSIS makes a setup program; windeployqt has to be run on
# the installed foyer.exe and foyer-signin.exe before cpack, so that Qt and WebEngine are in the package.
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "${FOYER_DISPLAY_NAME}")
set(CPACK_NSIS_PACKAGE_NAME "${FOYER_DISPLAY_NAME}")
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/foyer.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\foyer.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES foyer "${FOYER_DISPLAY_NAME}")
