// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of documents in its own process, with good, broken and hostile files.
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "tests/support/PrintedPaper.h"
#include "ui/documents/PreviewProcess.h"

#include <QFile>
#include <QImageReader>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace kluis;
using ui::PreviewProcess;

namespace {

constexpr int patienceMs = 120'000; ///< a busy machine is no broken document
const QString pdf = QStringLiteral("application/pdf");

/// Hears what a reader says.
struct Listener {
    explicit Listener(PreviewProcess& process)
        : opened(&process, &PreviewProcess::opened), failed(&process, &PreviewProcess::failed),
          found(&process, &PreviewProcess::found)
    {
        QObject::connect(&process, &PreviewProcess::picture, &process, [this](int page, const QImage& image) {
            pictured = page;
            picture = image;
        });
    }
    [[nodiscard]] bool hears(const QSignalSpy& spy) const
    {
        return QTest::qWaitFor([&] { return !spy.isEmpty() || !failed.isEmpty(); }, patienceMs) && !spy.isEmpty();
    }
    [[nodiscard]] QString complaint() const { return failed.isEmpty() ? QString() : failed.first().first().toString(); }

    QSignalSpy opened;
    QSignalSpy failed;
    QSignalSpy found;
    std::optional<int> pictured;
    QImage picture;
};

/// How many different colours a picture has, up to a few.
qsizetype colours(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height() && seen.size() < 20; ++y) {
        for (int x = 0; x < image.width() && seen.size() < 20; ++x) {
            seen.insert(image.pixel(x, y));
        }
    }
    return seen.size();
}

/// A PDF that draws a form which draws another ten times, and so on: ten to the ninth drawings.
QByteArray endlessPaper()
{
    constexpr int depth = 9;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                              "/XObject << /F 5 0 R >> >> >>",
                              "<< /Length 5 >>\nstream\n/F Do\nendstream"};
    for (int i = 0; i < depth; ++i) {
        const bool isLast = i + 1 == depth;
        const QByteArray drawn = isLast ? QByteArray("0 0 m 500 800 l S\n") : QByteArray("/F Do\n").repeated(10);
        const QByteArray next =
            isLast ? QByteArray() : "/Resources << /XObject << /F " + QByteArray::number(6 + i) + " 0 R >> >> ";
        objects.append("<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] " + next + "/Length " +
                       QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn + "endstream");
    }
    QByteArray file = "%PDF-1.4\n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return file + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(objects.size() + 1) + " >>\n%%EOF\n";
}

QByteArray status(qint64 process, const QString& file)
{
    QFile proc(QStringLiteral("/proc/%1/%2").arg(process).arg(file));
    return proc.open(QIODevice::ReadOnly) ? proc.readAll() : QByteArray();
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

    const QString m_program = QStringLiteral(KLUIS_PREVIEW_PROGRAM);

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aPdfIsOpenedDrawnAndSearched()
    {
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(pdf, test::printedPaper({QStringLiteral("Eerste blad"), QStringLiteral("Hier zit de kanarie"),
                                              QStringLiteral("Derde blad")}));
        QVERIFY2(heard.hears(heard.opened), qPrintable(heard.complaint()));
        const auto pages = heard.opened.first().first().value<QList<QSizeF>>();
        QCOMPARE(pages.size(), 3);
        QCOMPARE(qRound(pages[1].width()), 595);
        process.render(1, QSize(595, 842));
        QVERIFY(QTest::qWaitFor([&] { return heard.pictured == 1; }, patienceMs));
        QCOMPARE(heard.picture.size(), QSize(595, 842));
        QVERIFY2(colours(heard.picture) > 1, "text on white paper");
        process.find(QStringLiteral("kanarie"));
        QVERIFY(heard.hears(heard.found));
        const auto hits = heard.found.first().first().value<QList<protocol::PreviewHit>>();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().page, quint64(1));
        QVERIFY(hits.first().width > 0);
    }

    void picturesAreShown_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("png") << QStringLiteral("png");
        QTest::newRow("jpeg") << QStringLiteral("jpeg");
        QTest::newRow("tiff") << QStringLiteral("tiff");
    }
    void picturesAreShown()
    {
        QFETCH(QString, format);
        if (!QImageReader::supportedImageFormats().contains(format.toLatin1())) {
            QSKIP("this Qt has no TIFF: the package qt6-image-formats-plugins brings it");
        }
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(QStringLiteral("image/") + format, test::photograph(format.toLatin1().constData()));
        QVERIFY2(heard.hears(heard.opened), qPrintable(heard.complaint()));
        QCOMPARE(heard.opened.first().first().value<QList<QSizeF>>(), QList<QSizeF>({QSizeF(900, 600)}));
        process.render(0, QSize(90, 60));
        QVERIFY(QTest::qWaitFor([&] { return heard.pictured == 0; }, patienceMs));
        QVERIFY(colours(heard.picture) > 10);
    }

    void aBrokenFileIsTold_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = test::printedPaper({QStringLiteral("Heel")});
        QTest::newRow("noise") << pdf << QByteArray("%PDF-1.7\n" + crypto::randomBytes(40'000));
        QTest::newRow("head only") << pdf << good.first(400);
        QTest::newRow("png that is none") << QStringLiteral("image/png") << good;
        QTest::newRow("cut png") << QStringLiteral("image/png") << test::photograph("png").first(60);
        QTest::newRow("cut jpeg") << QStringLiteral("image/jpeg") << test::photograph("jpeg").first(200);
        QTest::newRow("svg under another name")
            << QStringLiteral("image/svg+xml") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("another kind") << QStringLiteral("application/zip") << QByteArray("PK");
    }
    void aBrokenFileIsTold()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(type, bytes);
        QVERIFY(QTest::qWaitFor([&] { return !heard.failed.isEmpty() || !heard.opened.isEmpty(); }, patienceMs));
        QVERIFY2(heard.opened.isEmpty(), "nothing is shown of it");
        QVERIFY(heard.complaint().endsWith(u'.'));
        QCOMPARE(heard.failed.size(), 1);
    }

    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded()
    {
        QByteArray bomb = test::photograph("png", QSize(8, 8));
        const QByteArray sides = QByteArray::fromHex("0000ea600000ea60"); // 60,000 by 60,000
        bomb.replace(16, 8, sides);
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(QStringLiteral("image/png"), bomb);
        QVERIFY(heard.hears(heard.failed));
    }

    void aPageThatNeverEndsIsGivenUp()
    {
        PreviewProcess process(m_program, nullptr, 6'000);
        Listener heard(process);
        process.open(pdf, endlessPaper());
        QVERIFY2(heard.hears(heard.opened), qPrintable(heard.complaint()));
        int turns = 0; // of the window meanwhile
        QTimer window;
        connect(&window, &QTimer::timeout, this, [&turns] { ++turns; });
        window.start(20);
        process.render(0, QSize(595, 842));
        QVERIFY(QTest::qWaitFor([&] { return !heard.failed.isEmpty() || heard.pictured; }, patienceMs));
        QVERIFY2(!heard.failed.isEmpty(), "such a page can't be drawn in six seconds");
        QVERIFY2(turns > 3, "the window went on");
        // It took too long, or more memory than the reader may have: whichever came first.
        QVERIFY2(heard.complaint().endsWith(u'.'), qPrintable(heard.complaint()));
    }

    void aCrashOfTheReaderIsToldAndNothingElse()
    {
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(pdf, test::printedPaper({QStringLiteral("Blad")}));
        QVERIFY(heard.hears(heard.opened));
        ::kill(pid_t(process.processId()), SIGSEGV);
        QVERIFY(heard.hears(heard.failed));
        process.render(0, QSize(10, 10));
        QTest::qWait(50);
        QCOMPARE(heard.failed.size(), 1);
        QVERIFY(!heard.pictured);
    }

    void aReaderThatTalksNonsenseIsEnded()
    {
        PreviewProcess process(QStringLiteral("/bin/cat")); // says what it is asked
        Listener heard(process);
        process.open(pdf, "%PDF-1.7");
        QVERIFY(heard.hears(heard.failed));
        QVERIFY(heard.opened.isEmpty());
    }

    void aReaderThatIsMissingIsTold()
    {
        PreviewProcess process(QStringLiteral("/nowhere/reader"));
        Listener heard(process);
        process.open(pdf, "%PDF-1.7");
        QVERIFY(heard.hears(heard.failed));
    }

    void theReaderCanWriteNoFileAndReachNoNetwork()
    {
#ifndef Q_OS_LINUX
        QSKIP("confined on Linux");
#endif
        PreviewProcess process(m_program, nullptr, patienceMs);
        Listener heard(process);
        process.open(pdf, test::printedPaper({QStringLiteral("Blad")}));
        QVERIFY(heard.hears(heard.opened));
        const QByteArray limits = status(process.processId(), QStringLiteral("limits"));
        const QByteArray state = status(process.processId(), QStringLiteral("status"));
        const auto limit = [&limits](const char* name) {
            const qsizetype at = limits.indexOf(name);
            return limits.mid(at, limits.indexOf('\n', at) - at).simplified();
        };
        QVERIFY2(limit("Max file size").startsWith("Max file size 0 0"), limits.constData());
        QVERIFY2(limit("Max core file size").startsWith("Max core file size 0 0"), limits.constData());
        QVERIFY2(state.contains("Seccomp:\t2"), "calls are filtered");
    }

    void aClosedDocumentIsNoProcessAnyMore()
    {
        qint64 id = 0;
        {
            PreviewProcess process(m_program, nullptr, patienceMs);
            Listener heard(process);
            process.open(pdf, test::printedPaper({QStringLiteral("Blad")}));
            QVERIFY(heard.hears(heard.opened));
            id = process.processId();
            QVERIFY(id > 0 && ::kill(pid_t(id), 0) == 0);
        }
        QVERIFY(::kill(pid_t(id), 0) != 0);
    }
};

QTEST_MAIN(PreviewTest)
#include "PreviewTest.moc"
