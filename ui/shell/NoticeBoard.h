// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/widgets/Banner.h"

#include <QObject>

#include <functional>

namespace kluis::ui {

/// The banner over the open vault: what went wrong or should be known, with at most one thing to do about it. Window's
/// thread.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    using Act = std::function<void()>;

    explicit NoticeBoard(Banner& banner, QObject* parent = nullptr);

    /// What to do when the vault's file turns out to be damaged; any failure that says so offers it.
    void setRepair(std::function<void(const QString& sentence)> repair) { m_repair = std::move(repair); }
    /// What can't be reached is a warning: it passes. \p action: the button's text, empty for none.
    void tellFailure(const Error& error, const QString& action = {}, Act act = {});
    void warn(const QString& sentence, const QString& action, Act act);
    /// Does not push a warning or failure aside that is still there: it is said after it.
    void tell(const QString& sentence);
    /// What tell() said does not hold any more.
    void untell(const QString& sentence);
    /// The server was reached: that it could not be is no news any more.
    void reached();
    void clear();

private:
    void show(Banner::Kind kind, const QString& sentence, const QString& action, Act act);

    Banner& m_banner;
    QString m_action;
    Act m_act;
    std::function<void(const QString&)> m_repair;
    bool m_isUnreached = false; ///< what is shown says that the server can't be reached
};

} // namespace kluis::ui
