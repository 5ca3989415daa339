// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/TestNames.h"

#include "tests/house/SourceTree.h"

#include <QRegularExpression>

namespace kluis::test {

QSet<QString> TestNames::all()
{
    static const QRegularExpression test(QStringLiteral("^class (\\w+Test) : public QObject"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression function(QStringLiteral("^    void (\\w+)\\(\\)"),
                                             QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (const SourceFile& file : SourceTree::code({QStringLiteral("tests")})) {
        const QString fileName = file.path.section(u'/', -1);
        if (fileName.endsWith(u"Fuzz.cpp")) {
            names.insert(fileName.section(u'.', 0, 0));
        }
        const QString name = test.match(file.text).captured(1);
        if (name.isEmpty()) {
            continue;
        }
        names.insert(name);
        for (auto found = function.globalMatch(file.text); found.hasNext();) {
            names.insert(name + QStringLiteral("::") + found.next().captured(1));
        }
    }
    return names;
}

} // namespace kluis::test
