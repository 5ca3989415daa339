// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/TextEncoding.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace kluis::intake;

namespace {

TextEncoding detect(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto encoding = detectEncoding(file);
    if (file.pos() != 0) {
        qFatal("the file was not wound back");
    }
    return encoding;
}

QString decodeInPieces(const QByteArray& bytes, TextEncoding encoding, qsizetype size)
{
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        text += decoder.decode(bytes.mid(at, size));
    }
    return text + decoder.finish();
}

} // namespace

class TextEncodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksDecide();
    void validUtf8IsUtf8AndTheRestIsWindows();
    void aCharacterAcrossThePiecesOfTheCheckIsWhole();
    void windowsCharactersAreRead();
    void theMarkIsDropped();
    void whereTheBytesAreCutMakesNoDifference();
};

void TextEncodingTest::marksDecide()
{
    QCOMPARE(detect("\xEF\xBB\xBF"
                    "abc"),
             TextEncoding::Utf8);
    QCOMPARE(detect(QByteArray("\xFF\xFE"
                               "a\0",
                               4)),
             TextEncoding::Utf16Little);
    QCOMPARE(detect(QByteArray("\xFE\xFF"
                               "\0a",
                               4)),
             TextEncoding::Utf16Big);
}

void TextEncodingTest::validUtf8IsUtf8AndTheRestIsWindows()
{
    QCOMPARE(detect(""), TextEncoding::Utf8);
    QCOMPARE(detect("Jansen"), TextEncoding::Utf8);
    QCOMPARE(detect("Zo\xC3\xAB"), TextEncoding::Utf8);
    QCOMPARE(detect("Zo\xEB;x"), TextEncoding::Windows1252);
    QCOMPARE(detect("Zo\xEB"), TextEncoding::Windows1252);
    QCOMPARE(detect("\xC0\x80"), TextEncoding::Windows1252);
}

void TextEncodingTest::aCharacterAcrossThePiecesOfTheCheckIsWhole()
{
    const QByteArray start(64 * 1024 - 1, 'a');
    QCOMPARE(detect(start + "\xE2\x82\xAC"
                            "b"),
             TextEncoding::Utf8);
    QCOMPARE(detect(start + "\xE2"
                            "b"),
             TextEncoding::Windows1252);
    QCOMPARE(detect(QByteArray(300000, 'a') + "\xEB"), TextEncoding::Windows1252);
}

void TextEncodingTest::windowsCharactersAreRead()
{
    QCOMPARE(decodeInPieces("\x80 Zo\xEB \x8A\x9E", TextEncoding::Windows1252, 3),
             QString::fromUtf8("\xE2\x82\xAC Zo\xC3\xAB \xC5\xA0\xC5\xBE"));
}

void TextEncodingTest::theMarkIsDropped()
{
    QCOMPARE(decodeInPieces("\xEF\xBB\xBF"
                            "Naam",
                            TextEncoding::Utf8, 1),
             QStringLiteral("Naam"));
    QCOMPARE(decodeInPieces(QByteArray("\xFF\xFE"
                                       "N\0",
                                       4),
                            TextEncoding::Utf16Little, 1),
             QStringLiteral("N"));
}

void TextEncodingTest::whereTheBytesAreCutMakesNoDifference()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(random.bounded(60), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = char(random.bounded(3) == 0 ? random.bounded(256) : random.bounded(128));
        }
        for (const auto encoding :
             {TextEncoding::Utf8, TextEncoding::Utf16Little, TextEncoding::Utf16Big, TextEncoding::Windows1252}) {
            const QString whole = decodeInPieces(bytes, encoding, 1000);
            for (const qsizetype size : {1, 2, 3, 7}) {
                QCOMPARE(decodeInPieces(bytes, encoding, size), whole);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "TextEncodingTest.moc"
