// SPDX-License-Identifier: GPL-3.0-or-later
// How well the lists know an employer's lines: sentences that tell something medical, and sentences that only look so.
#include "core/lint/MedicalTermFinder.h"

#include <QFile>
#include <QTest>

using namespace kluis::lint;

namespace {

struct Line {
    QString language;
    bool medical = false;
    QString sentence;
};

QList<Line> linesOf(const QString& name)
{
    QFile file(QStringLiteral(KLUIS_TEST_DATA "/") + name);
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const auto rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& row : rows) {
        const auto cells = row.split(u'\t');
        if (!row.startsWith(u'#') && cells.size() == 3) {
            lines.append({cells[0], cells[1] == QLatin1String("medical"), cells[2]});
        }
    }
    return lines;
}

struct Score {
    int found = 0;
    int missed = 0;
    int wrong = 0;
    int rightlyLeft = 0;

    void add(bool medical, bool hit) { (medical ? (hit ? found : missed) : (hit ? wrong : rightlyLeft)) += 1; }
    [[nodiscard]] double recall() const { return double(found) / qMax(1, found + missed); }
    [[nodiscard]] double precision() const { return double(found) / qMax(1, found + wrong); }
};

Score scoreOf(const QList<Line>& lines, const QString& language)
{
    const MedicalTermFinder finder;
    Score score;
    for (const Line& line : lines) {
        if (!language.isEmpty() && line.language != language) {
            continue;
        }
        const bool hit = !finder.find(line.sentence).isEmpty();
        score.add(line.medical, hit);
        if (hit != line.medical && qEnvironmentVariableIsSet("KLUIS_SHOW_ERRORS")) {
            qInfo("%s: %s", hit ? "wrongly found" : "missed", qUtf8Printable(line.sentence));
        }
    }
    return score;
}

} // namespace

class EmployerLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListsHaveEnoughSentencesOfBothSorts()
    {
        const auto lines =
            linesOf(QStringLiteral("employer_line_tuned.tsv")) + linesOf(QStringLiteral("employer_line_held_out.tsv"));
        const auto medical = std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.medical; });
        QVERIFY(lines.size() >= 500);
        QVERIFY(medical >= 200 && lines.size() - medical >= 200);
    }

    void medicalLinesAreFoundAndOthersLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("floor");
        for (const char* language : {"", "nl", "en"}) {
            QTest::addRow("tuned %s", language)
                << QStringLiteral("employer_line_tuned.tsv") << QString::fromLatin1(language) << 0.95;
            QTest::addRow("held out %s", language)
                << QStringLiteral("employer_line_held_out.tsv") << QString::fromLatin1(language) << 0.85;
        }
    }
    void medicalLinesAreFoundAndOthersLeftAlone()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(double, floor);
        const Score score = scoreOf(linesOf(file), language);
        qInfo("recall %.3f, precision %.3f: %d found, %d missed, %d wrongly found, %d left alone", score.recall(),
              score.precision(), score.found, score.missed, score.wrong, score.rightlyLeft);
        QVERIFY(score.found + score.missed > 0);
        QVERIFY(score.recall() >= floor);
        QVERIFY(score.precision() >= floor);
    }
};

QTEST_APPLESS_MAIN(EmployerLineTest)
#include "EmployerLineTest.moc"
