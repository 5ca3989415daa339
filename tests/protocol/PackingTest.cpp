// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Packing.h"

#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"

#include <QTest>

#include <zstd.h>

using namespace kluis;
using namespace kluis::protocol;

namespace {

constexpr qsizetype most = 1024 * 1024;

/// A page as pages are: much that comes again, and much that is random.
QByteArray page()
{
    QByteArray all;
    while (all.size() < 200'000) {
        all += "phone_work\x18\x20" + crypto::randomBytes(64) + "administrative";
    }
    return all;
}

} // namespace

class PackingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatIsPackedComesOutAgainAndIsSmaller()
    {
        const QByteArray body = page();
        const QByteArray packed = Packing::pack(body);
        QVERIFY(!packed.isEmpty());
        QVERIFY(packed.size() < body.size());
        const auto back = Packing::unpack(packed, most);
        QVERIFY(back);
        QCOMPARE(*back, body);
    }

    void sealedBytesAreLeftAsTheyAre() { QVERIFY(Packing::pack(crypto::randomBytes(100'000)).isEmpty()); }

    void aBombIsRefusedBeforeMemoryIsTaken()
    {
        // A gibibyte of zeros in thirty thousand bytes, honest about its size.
        constexpr unsigned long long claimed = 1ULL << 30;
        const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
        QVERIFY(ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(context.get(), claimed)) == 0);
        const QByteArray zeros(1 << 20, '\0');
        QByteArray bomb(1 << 20, '\0');
        ZSTD_outBuffer out{bomb.data(), std::size_t(bomb.size()), 0};
        for (int i = 0; i < 1024; ++i) {
            ZSTD_inBuffer in{zeros.constData(), std::size_t(zeros.size()), 0};
            while (in.pos < in.size) {
                QVERIFY(ZSTD_isError(ZSTD_compressStream2(context.get(), &out, &in,
                                                          i == 1023 ? ZSTD_e_end : ZSTD_e_continue)) == 0);
            }
        }
        ZSTD_inBuffer nothing{nullptr, 0, 0};
        while (ZSTD_compressStream2(context.get(), &out, &nothing, ZSTD_e_end) != 0) {
        }
        bomb.truncate(qsizetype(out.pos));
        QVERIFY(bomb.size() < 200'000);
        const auto refused = Packing::unpack(bomb, most);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::LimitExceeded);
    }

    void aFrameThatDoesNotTellItsSizeIsRefused()
    {
        const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
        const QByteArray body = page();
        QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(body.size()))), '\0');
        const std::size_t size = ZSTD_compress2(context.get(), packed.data(), std::size_t(packed.size()),
                                                body.constData(), std::size_t(body.size()));
        packed.truncate(qsizetype(size));
        QCOMPARE(Packing::unpack(packed, most).error().code(), ErrorCode::Malformed);
    }

    void twoFramesAreRefused()
    {
        const QByteArray packed = Packing::pack(page());
        QCOMPARE(Packing::unpack(packed.repeated(2), most).error().code(), ErrorCode::Malformed);
    }

    void everyCutAndEveryFlippedByteIsAValueOrAnError()
    {
        const QByteArray body = page();
        const QByteArray packed = Packing::pack(body);
        for (qsizetype size = 0; size < packed.size(); size += 97) {
            QVERIFY(!Packing::unpack(QByteArrayView(packed).first(size), most));
        }
        for (qsizetype at = 0; at < packed.size(); at += 89) {
            QByteArray bent = packed;
            bent[at] = char(bent[at] ^ 0x40);
            if (const auto back = Packing::unpack(bent, most)) {
                QCOMPARE(back->size(), body.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(PackingTest)
#include "PackingTest.moc"
