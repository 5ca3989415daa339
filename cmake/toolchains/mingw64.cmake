# Windows programs of 64 bits, compiled on Debian by mingw-w64 with POSIX threads. Used by the preset `windows` and by
# installer/windows/build for every library that is built with CMake.
#
#   KLUIS_WINDOWS_PREFIX   folder with the libraries that were built before, or none
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10)

set(machine x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${machine}-gcc-posix)
set(CMAKE_CXX_COMPILER ${machine}-g++-posix)
set(CMAKE_RC_COMPILER ${machine}-windres)
set(CMAKE_AR ${machine}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${machine}-gcc-ranlib-posix CACHE FILEPATH "")

# Qt's own checks, and ours, are compiled as this file says: it must be told the same there.
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES KLUIS_WINDOWS_PREFIX)
if(NOT KLUIS_WINDOWS_PREFIX AND DEFINED ENV{KLUIS_WINDOWS_PREFIX})
    set(KLUIS_WINDOWS_PREFIX "$ENV{KLUIS_WINDOWS_PREFIX}")
endif()
set(CMAKE_FIND_ROOT_PATH ${KLUIS_WINDOWS_PREFIX} /usr/${machine})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Code at an address of chance, data that is never run, and nothing of the day or the place of building in the file.
set(link "-Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp")
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "${link}")
endforeach()
