# The one copy of SQLite3 Multiple Ciphers this project builds. Changing it is a decision: see docs/decisions/0001.
# 12.11.1 carries SQLite3MC 2.3.5 over SQLite 3.53.2.
set(SQLITE3MC_PACKAGE "better-sqlite3-multiple-ciphers")
set(SQLITE3MC_PACKAGE_VERSION "12.11.1")
set(SQLITE3MC_SHA512 "a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3")
