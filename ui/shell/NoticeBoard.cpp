// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBoard.h"

#include "app/engine/Engine.h"
#include "ui/widgets/Banner.h"

namespace kluis::ui {

NoticeBoard::NoticeBoard(Banner& banner, QObject* parent) : QObject(parent), m_banner(banner)
{
    connect(&banner, &Banner::actionTriggered, this, [this] {
        m_banner.clear();
        if (m_act) {
            const Act act = m_act; // it may show the next notice
            act();
        }
    });
}

void NoticeBoard::tellFailure(const Error& error, const QString& action, Act act)
{
    if (m_repair && app::Engine::isVaultDamaged(error)) {
        const QString sentence =
            tr("A part of the vault on this computer can't be read any more: its file is damaged. Nothing was deleted. "
               "The "
               "repair sets the file aside, saves your changes that were not sent as far as they can be read, and "
               "fetches the rest from the server again.");
        show(Banner::Kind::Failure, sentence, tr("Repair"), [this, sentence] { m_repair(sentence); });
        return;
    }
    const bool isUnreached = error.code() == ErrorCode::Unreachable;
    show(isUnreached ? Banner::Kind::Warning : Banner::Kind::Failure, error.sentence(), action, std::move(act));
    m_isUnreached = isUnreached;
}

void NoticeBoard::warn(const QString& sentence, const QString& action, Act act)
{
    show(Banner::Kind::Warning, sentence, action, std::move(act));
}

void NoticeBoard::tell(const QString& sentence)
{
    const bool isPressing = m_banner.isVisible() && m_banner.kind() != Banner::Kind::Information &&
                            m_banner.kind() != Banner::Kind::Success && !m_isUnreached;
    if (!isPressing) {
        show(Banner::Kind::Information, sentence, {}, {});
    } else if (!m_banner.sentence().contains(sentence)) {
        m_banner.showMessage(m_banner.kind(), m_banner.sentence() + u' ' + sentence, m_action);
    }
}

void NoticeBoard::untell(const QString& sentence)
{
    if (m_banner.sentence() == sentence) {
        clear();
    } else if (m_banner.sentence().endsWith(sentence)) {
        m_banner.showMessage(m_banner.kind(), m_banner.sentence().chopped(sentence.size()).trimmed(), m_action);
    }
}

void NoticeBoard::show(Banner::Kind kind, const QString& sentence, const QString& action, Act act)
{
    m_isUnreached = false;
    m_action = action;
    m_act = std::move(act);
    m_banner.showMessage(kind, sentence, action);
}

void NoticeBoard::reached()
{
    if (m_isUnreached) {
        clear();
    }
}

void NoticeBoard::clear()
{
    m_isUnreached = false;
    m_banner.clear();
}

} // namespace kluis::ui
