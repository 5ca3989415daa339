// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of destructions as text: what is read of it whatever was done to it.
#include "core/crypto/LedgerReading.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"

#include <QTest>

using namespace kluis;
using namespace kluis::crypto;
using Kind = DestructionEntry::Kind;

namespace {

/// A ledger that grows by an entry a line, as the server's does.
struct Text {
    void add(Kind kind, const RecordId& id)
    {
        DestructionEntry entry;
        entry.kind = kind;
        entry.number = last.number + 1;
        entry.previous = last.digest;
        entry.time = 1'780'000'000'000;
        entry.order.id = id;
        entry.order.part = 1;
        entry.order.signature = QByteArray(64, 'o');
        entry.confirmation.order = id;
        entry.confirmation.signature = QByteArray(64, 'c');
        entry.sign(server);
        last = {entry.number, entry.digest()};
        lines.append(entry.encode().toBase64());
    }
    RecordId destroyed()
    {
        const auto id = randomId<RecordId>();
        add(Kind::Begun, id);
        add(Kind::Done, id);
        return id;
    }
    [[nodiscard]] LedgerReading read() const
    {
        LedgerReading reading = LedgerReading::of(QByteArray(lines.join('\n') + '\n'), server.publicKey());
        reading.compare(LedgerReading::End::of(last.text(server), server.publicKey()));
        return reading;
    }

    SigningKeyPair server = SigningKeyPair::generate();
    LedgerReading::End last = LedgerReading().end();
    QByteArrayList lines;
};

} // namespace

class LedgerReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void whatWasWrittenIsRead()
    {
        Text text;
        const auto first = text.destroyed();
        const auto second = text.destroyed();
        const LedgerReading reading = text.read();
        QVERIFY(reading.isSound());
        QCOMPARE(reading.entries().size(), 4);
        QCOMPARE(reading.strangeLines(), 0);
        QCOMPARE(reading.done().size(), 2);
        QCOMPARE(reading.done().first().order.id, first);
        QCOMPARE(reading.done().last().order.id, second);
        QVERIFY(reading.open().isEmpty());
    }

    void anEntryIsBytesOfAnUnchangingFormat()
    {
        // Of the first version, and made by another library: every later one reads it.
        const auto key = SigningKeyPair::fromSeed(SecretBytes::copyOf(QByteArray(32, 's')));
        QVERIFY(key);
        DestructionEntry entry;
        entry.kind = Kind::Done;
        entry.whole = true;
        entry.number = 7;
        entry.previous = QByteArray(32, 'p');
        entry.time = 1'780'000'000'000;
        entry.order.id = *RecordId::fromBytes(QByteArray(16, 'i'));
        entry.order.dossier = *DossierId::fromBytes(QByteArray(16, 'd'));
        entry.order.part = 2;
        entry.order.signature = QByteArray(64, 'o');
        entry.confirmation.order = entry.order.id;
        entry.confirmation.signature = QByteArray(64, 'c');
        entry.sign(*key);
        QCOMPARE(entry.encode().toHex(), QByteArray::fromBase64(frozen).toHex());
        const auto read = DestructionEntry::decode(QByteArray::fromBase64(frozen));
        QVERIFY(read && read->verify(key->publicKey()));
        QCOMPARE(read->number, quint64(7));
        QVERIFY(read->whole);
    }

    void aLineThatIsNoEntryStopsNothingBehindIt()
    {
        Text text;
        text.destroyed();
        text.lines.insert(1, "# somebody's remark");
        text.lines.insert(2, QByteArray(LedgerReading::lineSize, 'A'));
        const LedgerReading reading = text.read();
        QCOMPARE(reading.entries().size(), 2);
        QCOMPARE(reading.strangeLines(), 2);
        QVERIFY(reading.isSound()); // nothing is missing
    }

    void aLineThatWasBrokenOffIsNoEntry()
    {
        Text text;
        text.destroyed();
        const QByteArray whole = text.lines.join('\n'); // the last one has no end
        const LedgerReading reading = LedgerReading::of(whole, text.server.publicKey());
        QCOMPARE(reading.entries().size(), 1);
        QVERIFY(reading.done().isEmpty());
    }

    void aChangedByteIsSeenWhereverItIs()
    {
        Text text;
        for (int i = 0; i < 3; ++i) {
            text.destroyed();
        }
        const QByteArray whole = text.lines.join('\n') + '\n';
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray changed = whole;
            changed[at] = changed.at(at) == 'B' ? 'C' : 'B';
            LedgerReading reading = LedgerReading::of(changed, text.server.publicKey());
            reading.compare(text.last);
            QVERIFY2(!reading.isSound(), QByteArray::number(at).constData());
            QVERIFY(reading.entries().size() >= 4); // at most two lines became one
        }
    }

    void theSameEntryInOtherLettersIsNone()
    {
        Text text;
        text.destroyed();
        const QByteArray whole = text.lines.join('\n') + '\n';
        const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
        QByteArray changed = whole;
        const qsizetype last = LedgerReading::lineSize - 2; // before the padding; its two lowest bits are spare
        changed[last] = alphabet.at(alphabet.indexOf(whole.at(last)) + 1);
        QCOMPARE(QByteArray::fromBase64(changed.left(LedgerReading::lineSize)),
                 QByteArray::fromBase64(whole.left(LedgerReading::lineSize)));
        QCOMPARE(LedgerReading::of(changed, text.server.publicKey()).strangeLines(), 1);
    }

    void anEntryThatWasTakenOutIsSeen()
    {
        Text text;
        text.destroyed();
        text.destroyed();
        for (int line = 0; line < 4; ++line) {
            Text cut;
            cut.server = text.server.clone();
            cut.last = text.last;
            cut.lines = text.lines;
            cut.lines.removeAt(line);
            const LedgerReading reading = cut.read();
            QCOMPARE(reading.entries().size(), 3);
            QVERIFY2(!reading.isSound(), QByteArray::number(line).constData());
        }
    }

    void aLedgerWithoutItsEndIsCutOff()
    {
        Text text;
        text.destroyed();
        text.destroyed();
        text.lines.removeLast();
        const LedgerReading reading = text.read();
        QVERIFY(reading.isCutOff());
        QCOMPARE(reading.breaks(), 0);
    }

    void withoutTheNoteOfItsEndNobodyKnowsWhetherItIsCutOff()
    {
        Text text;
        text.destroyed();
        LedgerReading reading = text.read();
        reading.compare({});
        QVERIFY(reading.isCutOff());
        LedgerReading none; // a file of which nothing is left, and no note
        none.compare({});
        QVERIFY(none.isCutOff());
    }

    void aNoteThatIsOlderThanTheLedgerIsNoDamage()
    {
        Text text;
        text.destroyed();
        const auto before = text.last;
        text.destroyed();
        LedgerReading reading = text.read();
        reading.compare(before);
        QVERIFY(reading.isSound());
    }

    void anotherServersEntriesAndNotesAreNobodys()
    {
        Text text;
        text.destroyed();
        const auto other = SigningKeyPair::generate();
        LedgerReading reading = LedgerReading::of(QByteArray(text.lines.join('\n') + '\n'), other.publicKey());
        QVERIFY(reading.entries().isEmpty());
        QCOMPARE(reading.strangeLines(), 2);
        QVERIFY(!reading.isSound()); // before anything is compared with a note
        reading.compare({});
        QVERIFY(!reading.isSound());
        QVERIFY(!LedgerReading::End::of(text.last.text(text.server), other.publicKey()));
    }

    void whatWasOnlyBegunIsOpenAndNotDone()
    {
        Text text;
        const auto id = randomId<RecordId>();
        text.add(Kind::Begun, id);
        QVERIFY(text.read().done().isEmpty());
        QCOMPARE(text.read().open().size(), 1);
        text.add(Kind::TakenBack, id);
        QVERIFY(text.read().done().isEmpty());
        QVERIFY(text.read().open().isEmpty());
        text.add(Kind::Begun, id); // tried once more
        QCOMPARE(text.read().open().size(), 1);
        text.add(Kind::Done, id);
        QCOMPARE(text.read().done().size(), 1);
        QVERIFY(text.read().open().isEmpty());
    }

private:
    static constexpr char frozen[] =
        "AQIBAAAAAAAAAAdwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcAAAAZ5wRIgAAQAAAAAAAAAAAAAAAAAAAABpaWlpaWlp"
        "aWlpaWlpaWlpAAAAAAAAAAAAAAAAAAAAAGRkZGRkZGRkZGRkZGRkZGQCAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG9vb29vb29v"
        "b29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb29vb28BaWlpaWlpaWlpaWlpaWlpaQAA"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
        "Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY+5Ao+ux3TJ78+r0TeVf7RkQAqKMxfRyvop32p99zxfY"
        "IiSPoRtdIoXzMXXsIhl1fazUVOZlTQaifCkJcUnl4wA=";
};

QTEST_GUILESS_MAIN(LedgerReadingTest)
#include "LedgerReadingTest.moc"
