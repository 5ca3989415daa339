# One interface target that every room links: warnings as errors, hardening, sanitizers.
add_library(kluis_settings INTERFACE)
target_include_directories(kluis_settings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(kluis_settings INTERFACE
    KLUIS_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_NO_CAST_FROM_BYTEARRAY)
target_compile_options(kluis_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wunused-result -Werror
    -fstack-protector-strong -fno-omit-frame-pointer)
if(WIN32) # what its linker knows besides says cmake/toolchains/mingw64.cmake
    target_link_options(kluis_settings INTERFACE -fstack-protector-strong) # brings the library that ends a damaged program
else()
    target_link_options(kluis_settings INTERFACE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_definitions(kluis_settings INTERFACE _FORTIFY_SOURCE=2)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's garbage collector spends a tenth of its time on memory that ends with the file a second later.
    target_compile_options(kluis_settings INTERFACE --param=ggc-min-heapsize=1048576)
endif()

if(KLUIS_SANITIZE)
    add_compile_options(-fsanitize=${KLUIS_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${KLUIS_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC follows values less well through what a sanitizer adds, and warns of an empty optional's content.
        target_compile_options(kluis_settings INTERFACE -Wno-maybe-uninitialized)
        # Asio's fences are not seen by the thread sanitizer; its mutexes, which order the same things, are.
        if(KLUIS_SANITIZE STREQUAL "thread")
            target_compile_options(kluis_settings INTERFACE -Wno-tsan)
        endif()
    endif()
endif()
if(KLUIS_BUILD_FUZZERS)
    # Lets the fuzzers see which branches of our own code an input takes.
    target_compile_options(kluis_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(KLUIS_CCACHE ccache)
if(KLUIS_CCACHE)
    # Paths relative to the build folder and no hash of that folder: all build folders share what is compiled. What an
    # object depends on is taken from the compiler's own list, which saves a run of the preprocessor. Precompiled headers are
    # hundreds of megabytes: the cache knows them by the sum that Precompiled.cmake writes, not by reading them each time.
    find_program(KLUIS_ENV env PATHS /usr/bin NO_DEFAULT_PATH) # begins in a fiftieth of the time of CMake's
    set(launcher "${CMAKE_COMMAND}" -E env)
    if(KLUIS_ENV)
        set(launcher "${KLUIS_ENV}")
    endif()
    list(APPEND launcher "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
                 CCACHE_PCH_EXTSUM=1 "CCACHE_SLOPPINESS=pch_defines,time_macros" "${KLUIS_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()
find_program(KLUIS_LLD ld.lld)
if(KLUIS_LLD AND NOT WIN32 AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()
