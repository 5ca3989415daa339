# kluis_add_test(NAME SOURCES files... LIBS targets... [TIMEOUT seconds] [LONG seconds] [GUI] [WAITS]): one Qt Test
# program, run offscreen. Its label is its folder's name, so `ctest -L storage` runs one room; GUI adds the label gui.
# LONG lets it begin early, about how long it takes. ctest's -j counts half processors: a test takes two, one that mostly
# WAITS (for the next one-time code) takes one.
set(KLUIS_ROOMS_WITH_KEYCHAIN app blackbox greybox gui hostile ui weather)

function(kluis_add_test name)
    cmake_parse_arguments(ARG "GUI;WAITS" "TIMEOUT;LONG" "SOURCES;LIBS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME room)
    set(label ${room})
    if(ARG_GUI AND NOT label STREQUAL "gui")
        list(APPEND label gui)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    # One moc run for the one file that needs it: AUTOMOC would add two steps and an object to each of many programs.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    qt_generate_moc("${name}.cpp" "${moc}" TARGET ${name})
    target_sources(${name} PRIVATE "${moc}")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE kluis_settings Qt6::Test ${ARG_LIBS})
    kluis_precompile_test(${name} ${room})
    set(launcher)
    if(room IN_LIST KLUIS_ROOMS_WITH_KEYCHAIN)
        set(launcher "${CMAKE_SOURCE_DIR}/tests/with-own-keyring")
    endif()
    add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
    math(EXPR patience "${ARG_TIMEOUT} * 1000") # Qt Test would give up after five minutes
    set(halves 2)
    if(ARG_WAITS)
        set(halves 1)
    endif()
    if(NOT ARG_LONG)
        set(ARG_LONG 1)
    endif()
    set_tests_properties(${name} PROPERTIES PROCESSORS ${halves} COST ${ARG_LONG} TIMEOUT ${ARG_TIMEOUT} LABELS "${label}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;KLUIS_QUICK_PASSWORDS=1;QTEST_FUNCTION_TIMEOUT=${patience}")
    kluis_join_test(${name})
endfunction()

# The real PostgreSQL that some tests need. ctest starts it before the first of them and stops it after the last.
find_program(KLUIS_INITDB initdb PATHS /usr/lib/postgresql/17/bin /usr/lib/postgresql/16/bin /usr/lib/postgresql/15/bin)
set(KLUIS_POSTGRES_FILE "${CMAKE_BINARY_DIR}/tests/postgres")
if(KLUIS_INITDB)
    message(STATUS "PostgreSQL found: the store's tests run on it too")
    set(cluster "${CMAKE_SOURCE_DIR}/tests/support/postgres-cluster")
    add_test(NAME PostgresStart COMMAND "${cluster}" start "${KLUIS_POSTGRES_FILE}")
    add_test(NAME PostgresStop COMMAND "${cluster}" stop "${KLUIS_POSTGRES_FILE}")
    set_tests_properties(PostgresStart PROPERTIES FIXTURES_SETUP postgres TIMEOUT 600 COST 1000)
    set_tests_properties(PostgresStop PROPERTIES FIXTURES_CLEANUP postgres TIMEOUT 600)
else()
    message(STATUS "PostgreSQL not found: its tests are NOT registered")
endif()

# kluis_run_on_postgres(NAME): gives a registered test a PostgreSQL to run on.
function(kluis_run_on_postgres name)
    get_test_property(${name} ENVIRONMENT environment)
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED postgres
        ENVIRONMENT "${environment};KLUIS_TEST_POSTGRES=${KLUIS_POSTGRES_FILE}")
endfunction()

# kluis_also_on_postgres(tests...): registers each a second time, as NAMEOnPostgres, with the server's store there.
function(kluis_also_on_postgres)
    if(NOT KLUIS_INITDB)
        return()
    endif()
    foreach(test IN LISTS ARGN)
        add_test(NAME ${test}OnPostgres COMMAND ${test})
        foreach(property PROCESSORS COST TIMEOUT LABELS ENVIRONMENT)
            get_test_property(${test} ${property} value)
            set_tests_properties(${test}OnPostgres PROPERTIES ${property} "${value}")
        endforeach()
        get_test_property(${test} TIMEOUT patience) # a database for each function takes its time on a busy machine
        math(EXPR patience "3 * ${patience}")
        set_tests_properties(${test}OnPostgres PROPERTIES TIMEOUT ${patience})
        kluis_run_on_postgres(${test}OnPostgres)
    endforeach()
endfunction()
