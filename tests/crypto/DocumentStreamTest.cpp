// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DocumentOpener.h"
#include "core/crypto/DocumentSealer.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

constexpr qsizetype sealedChunk = DocumentFormat::chunkSize + DocumentFormat::chunkOverhead;

DocumentContext someContext()
{
    return {idOf<TenantId>(1), idOf<DossierId>(2), idOf<RecordId>(3)};
}

} // namespace

/// A document as a stream: what was sealed opens, and nothing else does.
class DocumentStreamTest : public QObject {
    Q_OBJECT

    const SecretBytes m_key = SecretBytes::random(DocumentFormat::keySize);

    /// Given to the sealer in pieces of \p piece bytes.
    QByteArray sealed(const QByteArray& content, qsizetype piece = 100'000) const
    {
        auto sealer = DocumentSealer::begin(m_key, someContext(), content.size());
        QByteArray out;
        for (qsizetype at = 0; at < content.size(); at += piece) {
            out += *sealer->add(QByteArrayView(content).sliced(at, qMin(piece, content.size() - at)));
        }
        return out + *sealer->finish();
    }

    Result<QByteArray> opened(const QByteArray& document, qint64 size, const DocumentContext& context = someContext(),
                              qsizetype piece = 100'000) const
    {
        auto opener = DocumentOpener::begin(m_key, context, size);
        if (!opener) {
            return failure(opener);
        }
        QByteArray content;
        for (qsizetype at = 0; at < document.size(); at += piece) {
            const auto more = opener->add(QByteArrayView(document).sliced(at, qMin(piece, document.size() - at)));
            if (!more) {
                return failure(more);
            }
            content += *more;
        }
        const auto whole = opener->finish();
        return whole ? Result<QByteArray>(content) : failure(whole);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatWasSealedOpens_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 4095, 4096, 4097, 65'535, 65'536, 65'537, 131'072, 200'000, 1'000'003}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }
    void whatWasSealedOpens()
    {
        QFETCH(int, size);
        const QByteArray content = randomBytes(size);
        const QByteArray document = sealed(content);
        QCOMPARE(document.size(), DocumentFormat::sealedSize(size));
        QCOMPARE(*opened(document, size), content);
        if (size > 0 && size < 200'001) {
            QCOMPARE(*opened(sealed(content, 7), size, someContext(), 11), content);
        }
    }

    void theLengthShowsNoMoreThanPadmeLeaves()
    {
        QCOMPARE(sealed(QByteArray(10, 'a')).size(), sealed(QByteArray(4000, 'a')).size());
        for (qint64 size = 4096; size < 100'000'000; size = size * 3 / 2 + 7) {
            const qint64 text = DocumentFormat::paddedSize(size);
            QVERIFY(text >= size && double(text) <= double(size) * 1.12);
        }
    }

    void everyShorterDocumentIsRefused()
    {
        const QByteArray content = randomBytes(150'000);
        const QByteArray document = sealed(content);
        for (const qsizetype length :
             {qsizetype(0), qsizetype(1), DocumentFormat::headSize, DocumentFormat::headSize + sealedChunk,
              DocumentFormat::headSize + 2 * sealedChunk, document.size() - 1}) {
            QCOMPARE(errorOf(opened(document.first(length), content.size())), cryptoFailure);
        }
        // The same with a length that fits: the last chunk there does not say that it is the last.
        QCOMPARE(errorOf(opened(document.first(DocumentFormat::headSize + sealedChunk), 65'536)), cryptoFailure);
    }

    void whatFollowsTheEndIsRefused()
    {
        const QByteArray document = sealed(randomBytes(5000));
        QCOMPARE(errorOf(opened(document + 'x', 5000)), cryptoFailure);
        QCOMPARE(errorOf(opened(document + document.sliced(DocumentFormat::headSize), 5000)), cryptoFailure);
        QCOMPARE(errorOf(opened(document, 9000)), cryptoFailure);
    }

    void chunksInAnotherOrderAreRefused()
    {
        const QByteArray content = randomBytes(300'000);
        const QByteArray document = sealed(content);
        const auto chunk = [&document](int n) {
            return document.sliced(DocumentFormat::headSize + n * sealedChunk, sealedChunk);
        };
        QByteArray turned = document;
        turned.replace(DocumentFormat::headSize, sealedChunk, chunk(1));
        QCOMPARE(errorOf(opened(turned, content.size())), cryptoFailure);
        turned.replace(DocumentFormat::headSize + sealedChunk, sealedChunk, chunk(0));
        QCOMPARE(errorOf(opened(turned, content.size())), cryptoFailure);
        QByteArray without = document;
        without.remove(DocumentFormat::headSize + sealedChunk, sealedChunk);
        QCOMPARE(errorOf(opened(without, content.size())), cryptoFailure);
    }

    void everyPlaceIsChecked()
    {
        const QByteArray document = sealed(randomBytes(70'000));
        for (qsizetype at = 1; at < document.size(); at += 997) {
            QCOMPARE(errorOf(opened(flipped(document, at), 70'000)), cryptoFailure);
        }
        QCOMPARE(errorOf(opened(flipped(document, 0), 70'000)), unsupported);
    }

    void itOpensAsNoOtherDocument()
    {
        const QByteArray document = sealed(randomBytes(5000));
        for (int part = 0; part < 3; ++part) {
            DocumentContext other = someContext();
            if (part == 0) {
                other.tenant = idOf<TenantId>(9);
            } else if (part == 1) {
                other.dossier = idOf<DossierId>(9);
            } else {
                other.document = idOf<RecordId>(9);
            }
            QCOMPARE(errorOf(opened(document, 5000, other)), cryptoFailure);
        }
    }

    void paddingThatIsNotZeroIsRefused()
    {
        // Announced shorter than it is: what is content to its maker is padding to the reader.
        const QByteArray document = sealed(QByteArray(4090, 'a'));
        QCOMPARE(errorOf(opened(document, 4000)), cryptoFailure);
        QCOMPARE(opened(document, 4090)->size(), 4090);
    }

    void afterAnErrorNothingMoreComes()
    {
        const QByteArray document = sealed(randomBytes(200'000));
        auto opener = DocumentOpener::begin(m_key, someContext(), 200'000);
        QVERIFY(!opener->add(flipped(document.first(DocumentFormat::headSize + sealedChunk), 30)));
        QVERIFY(!opener->add(document.sliced(DocumentFormat::headSize + sealedChunk)));
        QVERIFY(!opener->finish());
    }

    void moreOrLessThanAnnouncedIsNoDocument()
    {
        auto longer = DocumentSealer::begin(m_key, someContext(), 10);
        QCOMPARE(errorOf(longer->add(QByteArray(11, 'a'))), limit);
        auto shorter = DocumentSealer::begin(m_key, someContext(), 10);
        QVERIFY(shorter->add(QByteArray(9, 'a')));
        QCOMPARE(errorOf(shorter->finish()), invalid);
        QCOMPARE(errorOf(DocumentSealer::begin(SecretBytes(16), someContext(), 1)), invalid);
        QCOMPARE(errorOf(DocumentOpener::begin(m_key, someContext(), -1)), limit);
        QCOMPARE(errorOf(DocumentSealer::begin(m_key, someContext(), DocumentFormat::largest + 1)), limit);
    }
};

QTEST_GUILESS_MAIN(DocumentStreamTest)
#include "DocumentStreamTest.moc"
