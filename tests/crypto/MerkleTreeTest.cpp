// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MerkleTree.h"

#include "core/crypto/MerkleFrontier.h"

#include <QTest>

using namespace kluis;
using crypto::MerkleFrontier;
using crypto::MerkleTree;

namespace {

constexpr quint64 largest = 66; // past two borders of complete trees

QList<QByteArray> leaves(quint64 count, char mark = 'n')
{
    QList<QByteArray> all;
    for (quint64 i = 0; i < count; ++i) {
        all.append(MerkleTree::leaf(QByteArray::number(i).append(mark)));
    }
    return all;
}

QByteArray rootOf(const QList<QByteArray>& leaves)
{
    MerkleFrontier tree;
    for (const QByteArray& leaf : leaves) {
        tree.append(leaf);
    }
    return tree.root();
}

/// By the definition alone (RFC 9162 2.1.1), which the frontier does not use.
QByteArray defined(const QList<QByteArray>& leaves)
{
    if (leaves.size() <= 1) {
        return leaves.isEmpty() ? MerkleTree::emptyRoot() : leaves.first();
    }
    const auto middle = qsizetype(MerkleTree::split(quint64(leaves.size())));
    return MerkleTree::node(defined(leaves.first(middle)), defined(leaves.sliced(middle)));
}

QList<QByteArray> proofOf(const QList<QByteArray>& leaves, quint64 first, quint64 second)
{
    const auto proof =
        MerkleTree::consistencyProof(first, second, [&leaves](quint64 begin, quint64 end) -> Result<QByteArray> {
            return rootOf(leaves.sliced(qsizetype(begin), qsizetype(end - begin)));
        });
    return proof.value_or(QList<QByteArray>());
}

} // namespace

class MerkleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThoseOfCertificateTransparency_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const char* const roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                     "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                     "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                     "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                     "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                     "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                     "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        for (int size = 0; size <= 8; ++size) {
            QTest::addRow("%d", size) << size << QByteArray::fromHex(roots[size]);
        }
    }

    void rootsAreThoseOfCertificateTransparency()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        const char* const inputs[] = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
        MerkleFrontier tree;
        for (int i = 0; i < size; ++i) {
            tree.append(MerkleTree::leaf(QByteArray::fromHex(inputs[i])));
        }
        QCOMPARE(tree.root(), root);
    }

    void aTreeThatGrewHasTheRootOfTheDefinition()
    {
        for (quint64 size = 0; size <= largest; ++size) {
            QCOMPARE(rootOf(leaves(size)), defined(leaves(size)));
        }
    }

    void aFrontierGoesOnFromItsBytes()
    {
        MerkleFrontier tree;
        for (const QByteArray& leaf : leaves(largest)) {
            const auto again = MerkleFrontier::fromBytes(tree.size(), tree.bytes());
            QVERIFY(again);
            tree = *again;
            tree.append(leaf);
        }
        QCOMPARE(tree.root(), rootOf(leaves(largest)));
    }

    void bytesOfAnotherSizeAreNoFrontier()
    {
        MerkleFrontier tree;
        tree.append(leaves(1).first());
        QVERIFY(!MerkleFrontier::fromBytes(3, tree.bytes()));
        QVERIFY(!MerkleFrontier::fromBytes(1, tree.bytes().chopped(1)));
    }

    void everyLongerTreeIsProvedToBeginWithEveryShorterOne()
    {
        const auto all = leaves(largest);
        for (quint64 second = 0; second <= largest; ++second) {
            for (quint64 first = 0; first <= second; ++first) {
                QVERIFY2(MerkleTree::isConsistent(first, rootOf(all.first(qsizetype(first))), second,
                                                  rootOf(all.first(qsizetype(second))), proofOf(all, first, second)),
                         qPrintable(QStringLiteral("%1 of %2").arg(first).arg(second)));
            }
        }
    }

    void noProofMakesATreeBeginWithAnother()
    {
        const auto all = leaves(largest);
        for (quint64 first = 1; first < largest; ++first) {
            auto other = all;
            other[qsizetype(first) - 1] = leaves(1, 'x').first();
            const QByteArray held = rootOf(all.first(qsizetype(first)));
            QVERIFY(!MerkleTree::isConsistent(first, held, largest, rootOf(other), proofOf(other, first, largest)));
            QVERIFY(!MerkleTree::isConsistent(first, held, largest, rootOf(other), proofOf(all, first, largest)));
        }
    }

    void aProofWithOneBitChangedProvesNothing()
    {
        const auto all = leaves(largest);
        for (quint64 first = 1; first < largest; ++first) {
            const auto proof = proofOf(all, first, largest);
            for (qsizetype i = 0; i < proof.size(); ++i) {
                auto bent = proof;
                bent[i][7] = char(bent[i][7] ^ 1);
                QVERIFY(
                    !MerkleTree::isConsistent(first, rootOf(all.first(qsizetype(first))), largest, rootOf(all), bent));
            }
        }
    }

    void aShorterTreeBeginsWithNoLongerOne()
    {
        const auto all = leaves(9);
        QVERIFY(!MerkleTree::isConsistent(9, rootOf(all), 5, rootOf(all.first(5)), {}));
        QVERIFY(!MerkleTree::isConsistent(9, rootOf(all), 5, rootOf(all.first(5)), proofOf(all, 5, 9)));
        QVERIFY(!MerkleTree::isConsistent(9, rootOf(all), 0, MerkleTree::emptyRoot(), {}));
    }
};

QTEST_GUILESS_MAIN(MerkleTreeTest)
#include "MerkleTreeTest.moc"
