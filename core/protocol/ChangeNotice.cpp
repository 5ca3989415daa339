// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ChangeNotice.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype parts = 3;

Result<QList<ChangeNotice>> malformed()
{
    return fail(ErrorCode::Malformed, QStringLiteral("What another server told can't be read."),
                QStringLiteral("change notice"));
}

} // namespace

QByteArray ChangeNotice::encode(const QList<ChangeNotice>& notices)
{
    QByteArrayList words;
    for (const ChangeNotice& notice : notices.first(qMin(atMost, notices.size()))) {
        words.append(notice.tenant.bytes().toHex() + '.' + QByteArray::number(notice.seq) + '.' +
                     notice.person.bytes().toHex());
    }
    return words.join(' ');
}

Result<QList<ChangeNotice>> ChangeNotice::decode(const QByteArray& text)
{
    QList<ChangeNotice> notices;
    for (const QByteArray& word : text.split(' ')) {
        const QByteArrayList halves = word.split('.');
        if (halves.size() != parts || notices.size() == atMost) {
            return malformed();
        }
        const auto tenant = TenantId::fromString(QString::fromLatin1(halves[0]));
        const auto person = UserId::fromString(QString::fromLatin1(halves[2]));
        if (!tenant || !person) {
            return malformed();
        }
        notices.append({*tenant, halves[1].toULongLong(), *person});
    }
    return encode(notices) == text ? Result<QList<ChangeNotice>>(notices) : malformed(); // one spelling each
}

} // namespace kluis::protocol
