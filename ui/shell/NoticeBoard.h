// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>

#include <functional>

namespace kluis::ui {

class Banner;

/// The banner over the open vault: what went wrong or should be known, with at most one thing to do about it. Window's
/// thread.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    using Act = std::function<void()>;

    explicit NoticeBoard(Banner& banner, QObject* parent = nullptr);

    /// What can't be reached is a warning: it passes. \p action: the button's text, empty for none.
    void tellFailure(const Error& error, const QString& action = {}, Act act = {});
    void warn(const QString& sentence, const QString& action, Act act);
    void tell(const QString& sentence);
    void clear();

private:
    Banner& m_banner;
    Act m_act;
};

} // namespace kluis::ui
