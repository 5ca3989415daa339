// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace kluis::ui {

class AgreementDialog;
class EngineThread;
class FactorDialog;
class ManageScreen;
class NewAccountDialog;

/// Leads the functional administrator's place: fetches who has an account, does what was chosen, asks for a fresh code
/// where the server wants one, and shows what a person is to be given. Window's thread.
class ManageController : public QObject {
    Q_OBJECT

public:
    ManageController(EngineThread& engine, ManageScreen& screen, QObject* parent = nullptr);

    void open(bool isOffered);
    void close();

private:
    using Code = app::AccountDesk::Code;
    using Agreement = domain::FieldAgreement;
    template <typename T> using Work = std::function<Result<T>(app::AccountDesk& desk, const QString& totp)>;
    template <typename T> using Done = std::function<void(const Result<T>& result)>;

    /// Fetches everybody anew; \p sentence says then what was done.
    void refresh(const QString& sentence = {});
    void act(app::AccountDesk::Act act, const app::AccountAct& wanted);
    void wipe(const QString& login, const QString& device);
    void askForNew();
    void add();
    void showCode(app::AccountDesk::Act act, const QString& login, const Code& code);
    void showAgreements();
    void fetchAgreement();
    void saveAgreement(const Agreement& agreement);
    /// Does \p work, and once more with a code when the server asks for one.
    template <typename T> void perform(const Work<T>& work, const Done<T>& done, const QString& totp = {});
    /// Asks for the code; \p again does the work with it, \p refused is told when the person gives up.
    void askForFactor(const std::function<void(const QString&)>& again, const std::function<void()>& refused);
    [[nodiscard]] QString loginOf(const UserId& user) const;

    EngineThread& m_engine;
    ManageScreen& m_screen;
    QPointer<NewAccountDialog> m_new;
    QPointer<AgreementDialog> m_agreements;
    QPointer<FactorDialog> m_factor;
    bool m_isOpen = false;
    quint64 m_asked = 0; ///< answers to earlier questions, and to whoever was here before, are not shown
};

} // namespace kluis::ui
