// SPDX-License-Identifier: GPL-3.0-or-later
// That the manual of security names tests that exist. What a hostile server tries is held against it elsewhere
// (HostileServerProgramTest).
#include "tests/house/SourceTree.h"
#include "tests/house/TestNames.h"

#include <QFile>
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
        const QSet<QString> all = TestNames::all();
        const QStringList names = named(manual());
        QVERIFY(names.size() > 50);
        QStringList missing;
        for (const QString& name : names) {
            if (!all.contains(QString(name).replace(u'.', QStringLiteral("::")))) {
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
