// SPDX-License-Identifier: GPL-3.0-or-later
// That the manual of security names tests that exist. What a hostile server tries is held against it elsewhere
// (HostileServerProgramTest).
#include "tests/house/SourceTree.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

QString manual()
{
    QFile file(SourceTree::root() + QStringLiteral("/docs/security.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Tests named in \p text: file and function.
QStringList named(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("`(\\w+Test\\.\\w+)`"));
    QStringList names;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        names.append(found.next().captured(1));
    }
    return names;
}

/// Every function of every test, as the manual names them.
QSet<QString> functions()
{
    static const QRegularExpression function(QStringLiteral("^    void (\\w+)\\(\\)"),
                                             QRegularExpression::MultilineOption);
    QSet<QString> all;
    for (const SourceFile& file : SourceTree::code({QStringLiteral("tests")})) {
        const QString test = file.path.section(u'/', -1).section(u'.', 0, 0);
        for (auto found = function.globalMatch(file.text); found.hasNext();) {
            all.insert(test + u'.' + found.next().captured(1));
        }
    }
    return all;
}

/// The rows of the table of attackers, without its head.
QStringList attackers()
{
    const QString section =
        manual().section(QStringLiteral("\n## Who gets what\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList rows = section.split(u'\n').filter(QRegularExpression(QStringLiteral("^\\| ")));
    return rows.mid(1);
}

} // namespace

class SecurityManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTestThatTheManualNamesIsThere()
    {
        const QSet<QString> all = functions();
        const QStringList names = named(manual());
        QVERIFY(names.size() > 50);
        QStringList missing;
        for (const QString& name : names) {
            if (!all.contains(name)) {
                missing.append(name);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyAttackerHasATestAndSomethingLeftOver()
    {
        const QStringList rows = attackers();
        QVERIFY(rows.size() >= 12);
        for (const QString& row : rows) {
            const QStringList cells = row.split(u'|');
            QCOMPARE(cells.size(), 7);
            QVERIFY2(!named(cells[5]).isEmpty(), qPrintable(row));
            for (int at = 1; at < 5; ++at) {
                QVERIFY2(!cells[at].trimmed().isEmpty(), qPrintable(row));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SecurityManualTest)
#include "SecurityManualTest.moc"
