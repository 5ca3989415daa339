# Target kluis_sqlite3mc: the encrypted SQLite, a static library with hidden symbols, so that a plug-in which
# brings the system's own SQLite can't be mixed up with it.
#
#   KLUIS_SYSTEM_SQLITE3MC=ON   use an installed SQLite3 Multiple Ciphers, 2.0 or newer, instead of building one
#   SQLITE3MC_TARBALL=<file>    build without a network; the file is checked against the same SHA-512
include(sqlite3mc.lock)

option(KLUIS_SYSTEM_SQLITE3MC "Use an installed SQLite3 Multiple Ciphers" OFF)
option(KLUIS_FAST_SQLITE "Optimise SQLite for the fuzzers too, as a long campaign wants it" OFF)
set(SQLITE3MC_TARBALL "" CACHE FILEPATH "Package with the SQLite3 Multiple Ciphers source, for builds without a network")

# Where downloads are kept between build folders; what lies there is checked every time it is used.
function(kluis_download_folder out)
    if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
        set(folder "$ENV{XDG_CACHE_HOME}")
    elseif(WIN32 AND DEFINED ENV{LOCALAPPDATA})
        set(folder "$ENV{LOCALAPPDATA}")
    elseif(DEFINED ENV{HOME})
        set(folder "$ENV{HOME}/.cache")
    else()
        set(folder "${CMAKE_BINARY_DIR}/_deps")
    endif()
    file(TO_CMAKE_PATH "${folder}/dossierkluis-build" folder)
    set(${out} "${folder}" PARENT_SCOPE)
endfunction()

# Sets <out> to whether <file> is the pinned package; a file that is not gets removed when <remove> is true.
function(kluis_check_sqlite3mc file remove out)
    set(${out} FALSE PARENT_SCOPE)
    if(NOT EXISTS "${file}")
        return()
    endif()
    file(SHA512 "${file}" found)
    if(found STREQUAL SQLITE3MC_SHA512)
        set(${out} TRUE PARENT_SCOPE)
    elseif(remove)
        file(REMOVE "${file}")
    endif()
endfunction()

# Sets <out> to the checked package: the one handed in, the kept one, or a fresh download.
function(kluis_fetch_sqlite3mc out)
    if(SQLITE3MC_TARBALL)
        kluis_check_sqlite3mc("${SQLITE3MC_TARBALL}" FALSE good)
        if(NOT good)
            message(FATAL_ERROR "SQLITE3MC_TARBALL is missing or is not ${SQLITE3MC_PACKAGE} ${SQLITE3MC_PACKAGE_VERSION}: its SHA-512 differs from cmake/sqlite3mc.lock.cmake.")
        endif()
        set(${out} "${SQLITE3MC_TARBALL}" PARENT_SCOPE)
        return()
    endif()

    set(name "${SQLITE3MC_PACKAGE}-${SQLITE3MC_PACKAGE_VERSION}.tgz")
    kluis_download_folder(folder)
    set(kept "${folder}/${name}")
    kluis_check_sqlite3mc("${kept}" TRUE good)
    if(NOT good)
        find_program(KLUIS_NPM npm)
        if(NOT KLUIS_NPM)
            message(FATAL_ERROR "npm is needed to fetch ${SQLITE3MC_PACKAGE}. Install it, or hand the package in with -DSQLITE3MC_TARBALL=<file>.")
        endif()
        # A folder of its own and a rename at the end: two configures at once don't see each other's half file.
        string(RANDOM LENGTH 12 unique)
        set(fresh "${folder}/fetch-${unique}")
        file(MAKE_DIRECTORY "${fresh}")
        message(STATUS "Fetching ${SQLITE3MC_PACKAGE} ${SQLITE3MC_PACKAGE_VERSION}")
        execute_process(
            COMMAND "${KLUIS_NPM}" pack "${SQLITE3MC_PACKAGE}@${SQLITE3MC_PACKAGE_VERSION}" --ignore-scripts --silent
                    --pack-destination "${fresh}"
            WORKING_DIRECTORY "${fresh}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE complaint)
        kluis_check_sqlite3mc("${fresh}/${name}" TRUE good)
        if(good)
            file(RENAME "${fresh}/${name}" "${kept}")
        endif()
        file(REMOVE_RECURSE "${fresh}")
        if(failed)
            message(FATAL_ERROR "npm could not fetch ${SQLITE3MC_PACKAGE} ${SQLITE3MC_PACKAGE_VERSION}; hand the package in with -DSQLITE3MC_TARBALL=<file>.\n${complaint}")
        elseif(NOT good)
            message(FATAL_ERROR "What npm served as ${SQLITE3MC_PACKAGE} ${SQLITE3MC_PACKAGE_VERSION} does not have the SHA-512 in cmake/sqlite3mc.lock.cmake. It was removed; nothing is built from it.")
        endif()
    endif()
    set(${out} "${kept}" PARENT_SCOPE)
endfunction()

function(kluis_find_system_sqlite3mc)
    find_path(SQLITE3MC_INCLUDE sqlite3mc.h PATH_SUFFIXES sqlite3mc REQUIRED)
    find_library(SQLITE3MC_LIBRARY sqlite3mc REQUIRED)
    file(STRINGS "${SQLITE3MC_INCLUDE}/sqlite3mc_version.h" major REGEX "define SQLITE3MC_VERSION_MAJOR")
    string(REGEX REPLACE "[^0-9]*3MC[^0-9]*" "" major "${major}")
    if(NOT major OR major LESS 2)
        message(FATAL_ERROR "The installed SQLite3 Multiple Ciphers is older than 2.0; configure without KLUIS_SYSTEM_SQLITE3MC.")
    endif()
    add_library(kluis_sqlite3mc INTERFACE)
    target_include_directories(kluis_sqlite3mc SYSTEM INTERFACE "${SQLITE3MC_INCLUDE}")
    target_link_libraries(kluis_sqlite3mc INTERFACE "${SQLITE3MC_LIBRARY}")
endfunction()

function(kluis_build_sqlite3mc)
    set(source "${CMAKE_BINARY_DIR}/_deps/sqlite3mc")
    set(stamp "${source}/${SQLITE3MC_SHA512}")
    if(NOT EXISTS "${stamp}")
        kluis_fetch_sqlite3mc(package)
        file(REMOVE_RECURSE "${source}")
        file(ARCHIVE_EXTRACT INPUT "${package}" DESTINATION "${source}" PATTERNS "package/deps/sqlite3/*")
        file(TOUCH "${stamp}")
    endif()
    set(source "${source}/package/deps/sqlite3")

    add_library(kluis_sqlite3mc STATIC "${source}/sqlite3.c")
    set_target_properties(kluis_sqlite3mc PROPERTIES C_VISIBILITY_PRESET hidden UNITY_BUILD OFF AUTOMOC OFF)
    target_include_directories(kluis_sqlite3mc SYSTEM INTERFACE "${source}")
    target_compile_options(kluis_sqlite3mc PRIVATE -w -fstack-protector-strong)
    if(KLUIS_SANITIZE)
        # One file of 250,000 lines that its authors sanitize and fuzz themselves: instrumenting it here takes a
        # compiler many minutes. Its use of our memory is still watched through the sanitizers' interceptors.
        target_compile_options(kluis_sqlite3mc PRIVATE -fno-sanitize=all -O2)
        if(KLUIS_BUILD_FUZZERS AND NOT KLUIS_FAST_SQLITE)
            # clang takes more than a minute to optimise it, longer than the short fuzzing of every check.
            target_compile_options(kluis_sqlite3mc PRIVATE -O0)
        endif()
    endif()
    target_compile_definitions(kluis_sqlite3mc PRIVATE
        SQLITE_THREADSAFE=1
        SQLITE_ENABLE_FTS5
        SQLITE_TEMP_STORE=3           # nothing readable in temporary files: they are never encrypted
        SQLITE_DQS=0                  # a misspelt column is an error, not a text
        SQLITE_TRUSTED_SCHEMA=0       # a hostile file's views and triggers can't call what they like
        SQLITE_DEFAULT_FOREIGN_KEYS=1
        SQLITE_DEFAULT_MEMSTATUS=0
        SQLITE_MAX_MMAP_SIZE=0        # encrypted pages can't be mapped
        SQLITE_USE_URI=0              # a file name is a file name, never a set of options
        SQLITE_OMIT_LOAD_EXTENSION
        SQLITE_OMIT_SHARED_CACHE
        SQLITE_OMIT_DEPRECATED
        SQLITE3MC_SECURE_MEMORY=1     # wiped when freed
        HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_RC4=0 HAVE_CIPHER_ASCON128=0)
    if(KLUIS_SANITIZE MATCHES "undefined")
        # Memory errors in it are of interest, its arithmetic is SQLite's business; compiles in a third of the time.
        target_compile_options(kluis_sqlite3mc PRIVATE -fno-sanitize=undefined)
    endif()
    find_package(Threads REQUIRED)
    target_link_libraries(kluis_sqlite3mc PUBLIC Threads::Threads m)
endfunction()

if(KLUIS_SYSTEM_SQLITE3MC)
    kluis_find_system_sqlite3mc()
else()
    kluis_build_sqlite3mc()
endif()
