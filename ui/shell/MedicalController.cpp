// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MedicalController.h"

#include "ui/engine/EngineThread.h"
#include "ui/medical/KeysPanel.h"
#include "ui/medical/KitPanel.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/medical/MembersPanel.h"
#include "ui/shell/HandOverController.h"
#include "ui/shell/KeysController.h"

#include <algorithm>

namespace kluis::ui {

MedicalController::MedicalController(EngineThread& engine, MedicalScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen),
      m_handOver(new HandOverController(engine, *screen.handOver(), this)),
      m_keys(new KeysController(engine, *screen.keys(), this))
{
    connect(m_keys, &KeysController::changed, this, &MedicalController::changed);
    connect(m_keys, &KeysController::recovered, this, [this](const QString& kitFile) {
        m_screen.kit()->setFile(kitFile);
        m_screen.setState(MedicalScreen::State::KitToPrint, {});
        load();
    });
    connect(m_handOver, &HandOverController::changed, this, &MedicalController::changed);
    connect(&screen, &MedicalScreen::shown, this, &MedicalController::load);
    connect(screen.kit(), &KitPanel::genesisWanted, this, &MedicalController::startGroup);
    connect(screen.kit(), &KitPanel::confirmWanted, this, &MedicalController::confirmKit);
    connect(screen.members(), &MembersPanel::approveWanted, this, &MedicalController::approve);
    connect(screen.members(), &MembersPanel::inviteWanted, this, &MedicalController::invite);
    connect(screen.members(), &MembersPanel::leadWanted, this, &MedicalController::makeLead);
    connect(screen.members(), &MembersPanel::removeWanted, this, &MedicalController::removeMember);
    connect(&engine, &EngineThread::syncFinished, this, &MedicalController::tellNews);
}

void MedicalController::open(domain::Role role)
{
    m_screen.setDoctorsPartsOffered(role == domain::Role::Doctor);
    m_handOver->open();
    m_keys->open();
}

void MedicalController::close()
{
    m_handOver->close();
    m_keys->close();
    m_screen.forget();
}

void MedicalController::load()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.medicalMembers(); },
        [this](const Result<QList<app::MedicalMember>>& members) {
            if (members) {
                take(*members);
            } else {
                m_screen.setState(MedicalScreen::State::Members, {});
                m_screen.members()->showFailure(members.error().sentence());
            }
        });
}

void MedicalController::take(const QList<app::MedicalMember>& members)
{
    const auto& status = m_engine.status();
    const bool started =
        std::any_of(members.begin(), members.end(), [](const auto& member) { return member.approved; });
    const auto own = std::find_if(members.begin(), members.end(),
                                  [&status](const auto& member) { return member.login == status.login; });
    const bool lead = own != members.end() && own->approved && own->lead;
    m_screen.members()->setMembers(members, lead && status.kitConfirmed);
    m_screen.keys()->setRights(status.medicalMember, lead);
    if (!started && status.role == domain::Role::Doctor) {
        m_screen.setState(MedicalScreen::State::NotStarted, {});
    } else if (lead && !status.kitConfirmed) {
        m_screen.setState(MedicalScreen::State::KitToPrint, {});
    } else if (!started) {
        m_screen.setState(MedicalScreen::State::Members,
                          tr("The medical group does not exist yet: the company doctor starts it."));
    } else if (!status.medicalMember) {
        m_screen.setState(
            MedicalScreen::State::Members,
            tr("You are not in the group yet. Read your fingerprint (under Settings) to one of the leads, "
               "who can approve you."));
    } else {
        m_screen.setState(MedicalScreen::State::Members, {});
    }
}

void MedicalController::startGroup(const QString& file)
{
    m_screen.kit()->setBusy(true);
    m_engine.run(
        this, [file](app::Engine& engine) { return engine.medicalGenesis(file); },
        [this](const Result<app::GenesisOutcome>& done) {
            m_screen.kit()->setBusy(false);
            if (!done) {
                m_screen.kit()->showFailure(done.error().sentence());
                return;
            }
            m_screen.setState(MedicalScreen::State::KitToPrint, {});
            Q_EMIT changed();
        });
}

void MedicalController::confirmKit(const QString& group)
{
    m_engine.run(
        this, [group](app::Engine& engine) { return engine.confirmKit(group); },
        [this](const Result<void>& done) {
            if (!done) {
                m_screen.kit()->showFailure(done.error().sentence());
                return;
            }
            m_screen.showMembers(); // also where the kit was made among the keys
            m_screen.members()->showSuccess(tr("The kit is confirmed: medical data can be written now."));
            load();
            Q_EMIT changed();
        });
}

void MedicalController::approve(const QString& login, const QString& fingerprint)
{
    m_engine.run(
        this, [login, fingerprint](app::Engine& engine) { return engine.approveMember(login, fingerprint); },
        [this](const Result<void>& done) {
            finish(done, tr("Approved. Medical data open for your colleague after the next sync."));
        });
}

void MedicalController::finish(const Result<void>& done, const QString& success)
{
    if (!done) {
        m_screen.members()->showFailure(done.error().sentence());
        return;
    }
    m_screen.members()->showSuccess(success);
    load();
    Q_EMIT changed();
}

void MedicalController::makeLead(const QString& login)
{
    m_engine.run(
        this, [login](app::Engine& engine) { return engine.makeLead(login); },
        [this](const Result<void>& done) {
            finish(done, tr("Your colleague is a lead now, and can approve, invite and take out others."));
        });
}

void MedicalController::removeMember(const QString& login)
{
    m_engine.run(
        this, [login](app::Engine& engine) { return engine.removeMember(login); },
        [this](const Result<void>& done) {
            finish(done, tr("Taken out of the medical group. The keys of those who stay are new."));
        });
}

void MedicalController::invite(const QString& login, const QString& name)
{
    m_engine.run(
        this, [login](app::Engine& engine) { return engine.inviteMember(login); },
        [this, name](const Result<QString>& code) {
            if (code) {
                m_screen.members()->showInvite(name, *code);
            } else {
                m_screen.members()->showFailure(code.error().sentence());
            }
        });
}

void MedicalController::tellNews()
{
    m_engine.run(
        this,
        [](app::Engine& engine) -> Result<QStringList> {
            auto news = engine.medicalNews();
            if (news && !news->isEmpty()) {
                if (auto seen = engine.medicalNewsSeen(); !seen) {
                    return failure(seen);
                }
            }
            return news;
        },
        [this](const Result<QStringList>& sentences) {
            if (sentences && !sentences->isEmpty()) {
                constexpr qsizetype shown = 3;
                const qsizetype more = sentences->size() - shown;
                QStringList last = sentences->mid(qMax<qsizetype>(0, more));
                if (more > 0) {
                    last.append(tr("%n earlier change(s) stand in the log of the medical group.", nullptr, int(more)));
                }
                Q_EMIT news(last.join(u' '));
            }
        });
}

} // namespace kluis::ui
