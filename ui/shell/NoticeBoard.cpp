// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBoard.h"

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
    m_act = std::move(act);
    m_banner.showMessage(error.code() == ErrorCode::Unreachable ? Banner::Kind::Warning : Banner::Kind::Failure,
                         error.sentence(), action);
}

void NoticeBoard::warn(const QString& sentence, const QString& action, Act act)
{
    m_act = std::move(act);
    m_banner.showMessage(Banner::Kind::Warning, sentence, action);
}

void NoticeBoard::tell(const QString& sentence)
{
    m_act = {};
    m_banner.showMessage(Banner::Kind::Information, sentence);
}

void NoticeBoard::clear()
{
    m_banner.clear();
}

} // namespace kluis::ui
