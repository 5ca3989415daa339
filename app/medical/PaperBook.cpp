// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/PaperBook.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/Sha256.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

namespace kluis::app {

namespace {

const QString shareGroups = QStringLiteral("shares");
constexpr qsizetype needed = 2; ///< shares that open

QString provedName(PaperDue::Sheet sheet)
{
    return sheet == PaperDue::Sheet::Kit ? QStringLiteral("kitProved") : QStringLiteral("sharesProved");
}

} // namespace

PaperBook::PaperBook(const QString& profileFolder, const UserId& owner) : m_file(file(profileFolder)), m_owner(owner)
{
    QFile book(m_file);
    if (book.open(QIODevice::ReadOnly)) {
        m_all = QJsonDocument::fromJson(book.readAll()).object();
        m_own = m_all.value(owner.toString()).toObject();
    }
}

QString PaperBook::file(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/paper.json");
}

QString PaperBook::plain(const QString& group)
{
    return group.toUpper().remove(u' ').remove(u'-');
}

QString PaperBook::digest(const QString& group) const
{
    return QString::fromLatin1(crypto::Sha256()
                                   .add(crypto::labelled("dk/paper-group/v1"))
                                   .add(m_owner.bytes())
                                   .add(plain(group).toUtf8())
                                   .result()
                                   .toHex());
}

qint64 PaperBook::proved(PaperDue::Sheet sheet) const
{
    return m_own.value(provedName(sheet)).toInteger();
}

Result<void> PaperBook::prove(PaperDue::Sheet sheet, qint64 now)
{
    m_own.insert(provedName(sheet), now);
    return keep();
}

Result<void> PaperBook::takeShares(const std::array<crypto::Share, 3>& shares, qint64 now)
{
    QJsonArray groups;
    for (const crypto::Share& share : shares) {
        const QString text = crypto::KeyText::encode(crypto::KeyText::Kind::RecoveryShare, share.encode());
        groups.append(digest(crypto::KeyText::confirmationGroup(text)));
    }
    m_own.insert(shareGroups, groups);
    return prove(PaperDue::Sheet::Shares, now);
}

bool PaperBook::knowsShares() const
{
    return !m_own.value(shareGroups).toArray().isEmpty();
}

bool PaperBook::areShares(const QStringList& groups) const
{
    const QJsonArray known = m_own.value(shareGroups).toArray();
    QSet<QString> found;
    for (const QString& group : groups) {
        const QString one = digest(group);
        if (!known.contains(one)) {
            return false;
        }
        found.insert(one);
    }
    return found.size() >= needed;
}

Result<void> PaperBook::keep() const
{
    QJsonObject all = m_all;
    all.insert(m_owner.toString(), m_own);
    QSaveFile book(m_file);
    const QByteArray json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    const bool kept = book.open(QIODevice::WriteOnly) &&
                      book.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      book.write(json) == json.size() && book.commit();
    return kept ? Result<void>()
                : fail(ErrorCode::Storage,
                       tr("It can't be written down here that the paper is there. Check the data folder's rights and "
                          "its free space."),
                       book.errorString());
}

} // namespace kluis::app
