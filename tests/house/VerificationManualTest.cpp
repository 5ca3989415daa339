// SPDX-License-Identifier: GPL-3.0-or-later
// That the manual of verification names nothing that is not there, and leaves no requirement out.
#include "tests/house/SourceTree.h"
#include "tests/house/TestNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

namespace {

/// How many requirements of levels 1 and 2 a section of ASVS 5.0.0 has: they are its first ones.
struct Section {
    const char* number;
    int count;
};
constexpr Section sections[] = {
    {"1.1", 2},  {"1.2", 9},  {"1.3", 11}, {"1.4", 3},  {"1.5", 2},   {"2.1", 3},  {"2.2", 3},  {"2.3", 4},
    {"2.4", 1},  {"3.2", 2},  {"3.3", 4},  {"3.4", 6},  {"3.5", 5},   {"3.7", 2},  {"4.1", 3},  {"4.2", 1},
    {"4.3", 2},  {"4.4", 4},  {"5.1", 1},  {"5.2", 3},  {"5.3", 2},   {"5.4", 3},  {"6.1", 3},  {"6.2", 12},
    {"6.3", 4},  {"6.4", 4},  {"6.5", 5},  {"6.6", 3},  {"6.8", 4},   {"7.1", 3},  {"7.2", 4},  {"7.3", 2},
    {"7.4", 5},  {"7.5", 2},  {"7.6", 2},  {"8.1", 2},  {"8.2", 3},   {"8.3", 1},  {"8.4", 1},  {"9.1", 3},
    {"9.2", 4},  {"10.1", 2}, {"10.2", 2}, {"10.3", 4}, {"10.4", 11}, {"10.5", 5}, {"10.6", 2}, {"10.7", 3},
    {"11.1", 2}, {"11.2", 3}, {"11.3", 3}, {"11.4", 4}, {"11.5", 1},  {"11.6", 1}, {"12.1", 3}, {"12.2", 2},
    {"12.3", 4}, {"13.1", 1}, {"13.2", 5}, {"13.3", 2}, {"13.4", 5},  {"14.1", 2}, {"14.2", 4}, {"14.3", 3},
    {"15.1", 3}, {"15.2", 3}, {"15.3", 7}, {"16.1", 1}, {"16.2", 5},  {"16.3", 4}, {"16.4", 3}, {"16.5", 3},
    {"17.1", 1}, {"17.2", 4}, {"17.3", 2}};

constexpr int rowsOfTheDesign = 22;

QString manual()
{
    QFile file(SourceTree::root() + QStringLiteral("/docs/security-verification.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One row of a chapter: what it is about, how it is met, what shows it.
struct Row {
    QStringList numbers;
    QString how;
    QString test;

    [[nodiscard]] bool isOpen() const { return how.startsWith(u"Partly") || how.startsWith(u"Not met"); }
};

QStringList captured(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured(1));
    }
    return found;
}

QString section(const QString& title)
{
    return manual().section(QStringLiteral("\n## ") + title + u'\n', 1).section(QStringLiteral("\n## "), 0, 0);
}

QList<Row> requirements()
{
    QList<Row> rows;
    const QString chapters = manual().section(QStringLiteral("\n## V1 "), 1);
    for (const QString& line : captured(chapters, QStringLiteral("^(\\| \\d+\\.\\d+\\.\\d+.*)$"))) {
        const QStringList cells = line.split(u'|');
        rows.append(Row{captured(cells.value(1), QStringLiteral("(\\d+\\.\\d+\\.\\d+)")), cells.value(3).trimmed(),
                        cells.size() == 6 ? cells[4].trimmed() : QString()});
    }
    return rows;
}

QStringList openNumbers()
{
    QStringList open;
    for (const Row& row : requirements()) {
        open += row.isOpen() ? row.numbers : QStringList();
    }
    return open;
}

} // namespace

class VerificationManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTestThatTheManualNamesIsThere()
    {
        const QSet<QString> all = TestNames::all();
        const QStringList named = captured(manual(), QStringLiteral("`(\\w+(?:Test|Fuzz)(?:::\\w+)?)`"));
        QVERIFY(named.size() > 200);
        QStringList missing;
        for (const QString& name : named) {
            if (!all.contains(name)) {
                missing.append(name);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyFileThatTheManualNamesIsThere()
    {
        // Of a command its program. What begins with a slash is a place on a server.
        const QStringList named = captured(manual(), QStringLiteral("`(?:\\./)?([\\w.-]+/[^`\\s]*)[^`]*`"));
        QVERIFY(named.size() > 100);
        QStringList missing;
        for (const QString& path : named) {
            if (!QFileInfo::exists(SourceTree::root() + u'/' + path)) {
                missing.append(path);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyDecisionThatTheManualNamesIsThere()
    {
        const QDir decisions(SourceTree::root() + QStringLiteral("/docs/decisions"));
        const QStringList named = captured(manual(), QStringLiteral("\\bADR (\\d+)\\b"));
        QVERIFY(named.size() > 30);
        for (const QString& number : named) {
            const QString file = number.rightJustified(4, u'0') + QStringLiteral("-*.md");
            QVERIFY2(!decisions.entryList({file}).isEmpty(), qPrintable(number));
        }
    }

    void everyRequirementOfLevelsOneAndTwoStandsThereOnce()
    {
        QStringList numbers;
        for (const Row& row : requirements()) {
            numbers += row.numbers;
        }
        QStringList wrong;
        for (const Section& section : sections) {
            for (int at = 1; at <= section.count; ++at) {
                const QString number = QStringLiteral("%1.%2").arg(QLatin1StringView(section.number)).arg(at);
                if (!numbers.contains(number)) {
                    wrong.append(number + QStringLiteral(" is missing"));
                }
            }
        }
        for (const QString& number : QSet<QString>(numbers.cbegin(), numbers.cend())) {
            if (numbers.count(number) > 1) {
                wrong.append(number + QStringLiteral(" stands there more than once"));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRequirementThatAppliesSaysHowItIsMetAndWhatShowsIt()
    {
        QStringList wrong;
        for (const Row& row : requirements()) {
            const bool needsTest = !row.how.startsWith(u"Does not apply") && !row.how.startsWith(u"Not met");
            if (row.how.isEmpty() || (needsTest && row.test.isEmpty())) {
                wrong.append(row.numbers.join(u' '));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whatIsNotMetOrOnlyPartlyStandsAtTheTop()
    {
        QStringList open = openNumbers();
        QStringList told =
            captured(section(QStringLiteral("Not met")), QStringLiteral("^\\| (\\d+\\.\\d+\\.\\d+) \\|"));
        QVERIFY(!open.isEmpty());
        open.sort();
        told.sort();
        QCOMPARE(told, open);
    }

    void everyRowOfTheDesignHasItsTestsItsLongRunAndItsFigure()
    {
        const QStringList rows =
            captured(section(QStringLiteral("Our own figures")), QStringLiteral("^(\\| \\d+ .*)$"));
        QCOMPARE(rows.size(), rowsOfTheDesign);
        for (int at = 0; at < rows.size(); ++at) {
            const QStringList cells = rows[at].split(u'|');
            QCOMPARE(cells.size(), 7);
            QCOMPARE(cells[1].trimmed().toInt(), at + 1);
            for (int cell = 2; cell < 6; ++cell) {
                QVERIFY2(!cells[cell].trimmed().isEmpty(), qPrintable(rows[at]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(VerificationManualTest)
#include "VerificationManualTest.moc"
