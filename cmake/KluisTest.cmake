# kluis_add_test(NAME SOURCES files... LIBS targets... [TIMEOUT seconds] [LONG seconds] [GUI] [WAITS]): one Qt Test
# program, run offscreen. Its label is its folder's name, so `ctest -L storage` runs one room; GUI adds the label gui.
# LONG lets it begin early, about how long it takes. ctest's -j counts half processors: a test takes two, one that mostly
# WAITS (for the next one-time code) takes one.
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
    add_test(NAME ${name} COMMAND ${name})
    math(EXPR patience "${ARG_TIMEOUT} * 1000") # Qt Test would give up after five minutes
    set(halves 2)
    if(ARG_WAITS)
        set(halves 1)
    endif()
    if(NOT ARG_LONG)
        set(ARG_LONG 1)
    endif()
    set_tests_properties(${name} PROPERTIES PROCESSORS ${halves} COST ${ARG_LONG} TIMEOUT ${ARG_TIMEOUT} LABELS "${label}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${patience}")
endfunction()
