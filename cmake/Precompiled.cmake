# The headers nearly every file reads, compiled once for all: kluis_precompile(<target>...) lets targets use them. Only
# what never changes belongs here: Qt, the standard library and the Result's base. The release preset builds without,
# so that a file which forgot an include of its own is found.
set(KLUIS_PRECOMPILED
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QString>
    <QStringList> <algorithm> <array> <functional> <memory> <optional> <string> <vector> <tl/expected.hpp>)

# Names a target's precompiled headers for ccache (CCACHE_PCH_EXTSUM), by what they are made from. The headers themselves it
# sees in the compiler's list of what a file depends on.
function(kluis_name_precompiled target)
    get_target_property(folder ${target} BINARY_DIR)
    get_target_property(headers ${target} PRECOMPILE_HEADERS)
    set(ending gch)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        set(ending pch)
    endif()
    file(WRITE "${folder}/CMakeFiles/${target}.dir/cmake_pch.hxx.${ending}.sum"
        "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${headers}")
endfunction()

# Qt Test's headers depend on which Qt modules a program links: a set of precompiled headers for each kind of test.
# kluis_precompile_tests() makes them, kluis_precompile_test(<target> <room>) lets a test use its room's.
function(kluis_test_headers kind)
    cmake_parse_arguments(ARG "" "" "MODULES;HEADERS" ${ARGN})
    set(source "${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp")
    file(WRITE "${source}" "")
    add_library(kluis_test_headers_${kind} OBJECT EXCLUDE_FROM_ALL "${source}")
    target_link_libraries(kluis_test_headers_${kind} PRIVATE kluis_base Qt6::Test ${ARG_MODULES})
    target_precompile_headers(kluis_test_headers_${kind} PRIVATE ${KLUIS_PRECOMPILED} <QTest> <QTemporaryDir> <QFile>
        <QUrl> <QProcess> ${ARG_HEADERS})
    kluis_name_precompiled(kluis_test_headers_${kind})
endfunction()

function(kluis_precompile_tests)
    # Qt defines each test's folder for QFINDTESTDATA, which nobody here uses; headers compiled for one folder would not
    # serve another.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    kluis_test_headers(plain)
    kluis_test_headers(network MODULES Qt6::Network)
    if(TARGET Qt6::Widgets)
        kluis_test_headers(window MODULES Qt6::Network Qt6::Widgets HEADERS <QtWidgets>)
    endif()
endfunction()

function(kluis_precompile_test target room)
    set(kind plain)
    if(room MATCHES "^(app|server|blackbox|greybox|hostile|sync_simulation|weather)$")
        set(kind network)
        target_link_libraries(${target} PRIVATE Qt6::Network)
    elseif(room MATCHES "^(ui|gui)$")
        set(kind window)
        target_link_libraries(${target} PRIVATE Qt6::Network Qt6::Widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM kluis_test_headers_${kind})
endfunction()

function(kluis_precompile)
    foreach(target IN LISTS ARGN)
        target_precompile_headers(${target} REUSE_FROM kluis_base)
        kluis_together(${target})
    endforeach()
endfunction()
