# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

option(FOYER_BUILD_TESTS "Build the tests" ON)
option(FOYER_BUILD_SIGNIN "Build foyer-signin, the web view for the Athom account (needs Qt WebEngine)" ON)
option(FOYER_WERROR "Treat compiler warnings as errors" OFF)
# Not BUILD_SHARED_LIBS itself, which distributions switch on for every package: the program is installed as one file.
option(FOYER_SHARED_PARTS "Make the program's parts shared libraries, so that not every test holds a copy of all of them" OFF)
set(BUILD_SHARED_LIBS ${FOYER_SHARED_PARTS})
option(FOYER_PRECOMPILE "Read the headers that nearly every file includes once (GCC and Clang)" OFF)
option(FOYER_FUZZ "Drive the targets of tests/fuzz with libFuzzer (needs clang and FOYER_SANITIZE=fuzzer-no-link,…)" OFF)
set(FOYER_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")

# The OAuth client that Foyer signs in with. The default is the example client for local development that
# Athom publishes in the documentation of its own library (npm homey-api, lib/AthomCloudAPI.js). A distributor
# who has registered a client of their own replaces all three.
set(FOYER_OAUTH_CLIENT_ID "5a8d4ca6eb9f7a2c9d6ccf6d" CACHE STRING "OAuth client id")
set(FOYER_OAUTH_CLIENT_SECRET "e3ace394af9f615857ceaa61b053f966ddcfb12a" CACHE STRING "OAuth client secret")
set(FOYER_OAUTH_REDIRECT_URI "http://localhost" CACHE STRING "Redirect URI registered for the client")
