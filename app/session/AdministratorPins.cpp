// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AdministratorPins.h"

#include <algorithm>

namespace kluis::app {

using protocol::AdministratorEntry;

namespace {

constexpr qsizetype keySize = crypto::SigningKeyPair::publicKeySize;
constexpr qsizetype headSize = 1 + UserId::size + keySize;

} // namespace

AdministratorPins AdministratorPins::fromRecords(const QList<QByteArray>& records)
{
    AdministratorPins pins;
    for (const QByteArray& record : records) {
        const quint8 state = record.size() < headSize ? quint8(0) : quint8(record[0]);
        if (state < quint8(State::Pinned) || state > quint8(State::Own)) {
            continue;
        }
        pins.m_pins.append(Pin{State(state), *UserId::fromBytes(record.mid(1, UserId::size)),
                               record.mid(1 + UserId::size, keySize), QString::fromUtf8(record.mid(headSize))});
    }
    return pins;
}

QList<QByteArray> AdministratorPins::records() const
{
    QList<QByteArray> records;
    for (const Pin& pin : m_pins) {
        records.append(QByteArray(1, char(pin.state)) + pin.user.bytes() + pin.identityKey + pin.login.toUtf8());
    }
    return records;
}

bool AdministratorPins::knowsAdministrators() const
{
    return std::any_of(m_pins.begin(), m_pins.end(), [](const Pin& pin) { return pin.state != State::Own; });
}

void AdministratorPins::meet(const QList<AdministratorEntry>& named, const PracticeId& practice)
{
    if (!knowsAdministrators()) {
        for (const AdministratorEntry& entry : named) {
            pin(entry);
        }
        return;
    }
    // First who left: a leaver's key must not bring anybody in.
    for (Pin& known : m_pins) {
        const bool isNamed = std::any_of(named.begin(), named.end(),
                                         [&](const AdministratorEntry& entry) { return entry.id == known.user; });
        if (known.state == State::Pinned && !isNamed) {
            known.state = State::Gone;
        }
    }
    for (bool grew = true; grew;) { // whoever was just pinned may have vouched for the next
        grew = false;
        for (const AdministratorEntry& entry : named) {
            if (!isPinned(entry) && isVouchedFor(entry, practice)) {
                pin(entry);
                grew = true;
            }
        }
    }
    for (const AdministratorEntry& entry : named) {
        if (!isPinned(entry)) {
            noteStrange(entry);
        }
    }
}

bool AdministratorPins::isPinned(const AdministratorEntry& entry) const
{
    return std::any_of(m_pins.begin(), m_pins.end(), [&](const Pin& pin) {
        return pin.state == State::Pinned && pin.user == entry.id && pin.identityKey == entry.identityPublicKey;
    });
}

bool AdministratorPins::isVouchedFor(const AdministratorEntry& entry, const PracticeId& practice) const
{
    return std::any_of(entry.vouches.begin(), entry.vouches.end(), [&](const QByteArray& bytes) {
        const auto vouch = crypto::AdministratorVouch::decode(bytes);
        return vouch && vouch->practice == practice && vouch->user == entry.id &&
               vouch->identityKey == entry.identityPublicKey &&
               std::any_of(m_pins.begin(), m_pins.end(), [&](const Pin& pin) {
                   return pin.state == State::Pinned && pin.user == vouch->signer && vouch->verify(pin.identityKey);
               });
    });
}

void AdministratorPins::pin(const AdministratorEntry& entry)
{
    m_pins.removeIf([&](const Pin& pin) { return pin.user == entry.id && pin.state != State::Own; });
    m_pins.append(Pin{State::Pinned, entry.id, entry.identityPublicKey, entry.login});
}

void AdministratorPins::noteStrange(const AdministratorEntry& entry)
{
    const bool noted = std::any_of(m_pins.begin(), m_pins.end(), [&](const Pin& pin) {
        return (pin.state == State::Strange || pin.state == State::StrangeTold) && pin.user == entry.id &&
               pin.identityKey == entry.identityPublicKey;
    });
    if (!noted) {
        m_pins.append(Pin{State::Strange, entry.id, entry.identityPublicKey, entry.login});
    }
}

void AdministratorPins::setOwn(const UserId& user, const QByteArray& identityKey)
{
    m_pins.removeIf([](const Pin& pin) { return pin.state == State::Own; });
    m_pins.append(Pin{State::Own, user, identityKey, {}});
}

std::optional<QByteArray> AdministratorPins::keyOf(const UserId& signer) const
{
    for (const Pin& pin : m_pins) {
        if (pin.user == signer && (pin.state == State::Pinned || pin.state == State::Own)) {
            return pin.identityKey;
        }
    }
    return std::nullopt;
}

QStringList AdministratorPins::news() const
{
    QStringList sentences;
    for (const Pin& pin : m_pins) {
        if (pin.state == State::Strange) {
            sentences.append(tr("The server names %1 as an administrator, with a key that no administrator known here "
                                "has vouched for. His orders to wipe are not obeyed on this computer. Ask your "
                                "administrators whether this is right.")
                                 .arg(pin.login));
        }
    }
    return sentences;
}

void AdministratorPins::newsSeen()
{
    for (Pin& pin : m_pins) {
        pin.state = pin.state == State::Strange ? State::StrangeTold : pin.state;
    }
}

} // namespace kluis::app
