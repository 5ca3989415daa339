# The headers nearly every file reads, compiled once for all: kluis_precompile(<target>...) lets targets use them. Only
# what never changes belongs here: Qt, the standard library and the Result's base. The release preset builds without,
# so that a file which forgot an include of its own is found.
set(KLUIS_PRECOMPILED
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QString>
    <QStringList> <algorithm> <array> <functional> <memory> <optional> <string> <vector> <tl/expected.hpp>)

function(kluis_precompile)
    foreach(target IN LISTS ARGN)
        target_precompile_headers(${target} REUSE_FROM kluis_base)
    endforeach()
endfunction()
