// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/PreviewMessages.h"
#include "core/protocol/CborWriter.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

namespace {

PreviewAnswer picture(quint64 width, quint64 height, qsizetype bytes)
{
    PreviewAnswer answer;
    answer.kind = PreviewAnswer::Kind::Picture;
    answer.page = 2;
    answer.width = width;
    answer.height = height;
    answer.pixels = QByteArray(bytes, 'p');
    return answer;
}

} // namespace

/// What the window and the reader of documents say to each other.
class PreviewMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsTravel()
    {
        PreviewRequest open;
        open.type = QStringLiteral("application/pdf");
        open.bytes = "%PDF-1.7";
        PreviewRequest render;
        render.kind = PreviewRequest::Kind::Render;
        render.page = 3;
        render.width = 800;
        render.height = 1100;
        PreviewRequest find;
        find.kind = PreviewRequest::Kind::Find;
        find.text = QStringLiteral("knie");
        for (const PreviewRequest& request : {open, render, find}) {
            const auto back = PreviewRequest::decode(request.encode());
            QVERIFY(back);
            QCOMPARE(back->encode(), request.encode());
        }
    }

    void answersTravel()
    {
        PreviewAnswer opened;
        opened.kind = PreviewAnswer::Kind::Opened;
        opened.pages = {{59'500, 84'200}, {84'200, 59'500}};
        opened.searchable = true;
        PreviewAnswer failed;
        failed.fault = PreviewAnswer::Fault::Password;
        PreviewAnswer leftOut;
        leftOut.fault = PreviewAnswer::Fault::LeftOut;
        PreviewAnswer found;
        found.kind = PreviewAnswer::Kind::Found;
        found.hits = {{1, 7'200, 12'000, 3'000, 1'100}};
        for (const PreviewAnswer& answer : {opened, failed, leftOut, found, picture(10, 4, 160)}) {
            const auto back = PreviewAnswer::decode(answer.encode());
            QVERIFY(back);
            QCOMPARE(back->encode(), answer.encode());
        }
    }

    void aPictureIsAsLongAsItsSidesSay()
    {
        QVERIFY(!PreviewAnswer::decode(picture(10, 4, 159).encode()));
        QVERIFY(!PreviewAnswer::decode(picture(10, 4, 161).encode()));
        QVERIFY(!PreviewAnswer::decode(picture(0, 4, 0).encode()));
    }

    void nobodyAsksForMorePixelsThanAreDrawn()
    {
        PreviewRequest render;
        render.kind = PreviewRequest::Kind::Render;
        render.width = 16'000;
        render.height = 16'000;
        QVERIFY(!PreviewRequest::decode(render.encode()));
    }

    void aDocumentWithoutPagesOrWithAPageWithoutASizeIsRefused()
    {
        PreviewAnswer opened;
        opened.kind = PreviewAnswer::Kind::Opened;
        QVERIFY(!PreviewAnswer::decode(opened.encode()));
        opened.pages = {{0, 100}};
        QVERIFY(!PreviewAnswer::decode(opened.encode()));
    }

    void aStreamIsCutIntoMessages()
    {
        PreviewFrames frames;
        const QByteArray stream = PreviewFrames::wrap("een") + PreviewFrames::wrap("twee");
        QList<QByteArray> messages;
        for (const char c : stream) {
            frames.add(QByteArray(1, c));
            while (const auto message = frames.next()) {
                messages.append(*message);
            }
        }
        QCOMPARE(messages, QList<QByteArray>({"een", "twee"}));
        QVERIFY(frames.ok());
    }

    void aMessageThatClaimsTooMuchEndsTheStream()
    {
        PreviewFrames frames;
        frames.add(QByteArray::fromHex("7fffffff"));
        QVERIFY(!frames.next());
        QVERIFY(!frames.ok());
        frames.add(PreviewFrames::wrap("nog een"));
        QVERIFY(!frames.next());
    }
};

QTEST_APPLESS_MAIN(PreviewMessagesTest)
#include "PreviewMessagesTest.moc"
