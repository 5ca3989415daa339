// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/KeysPanel.h"

#include "ui/medical/EmployerBox.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/WorkBar.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluis::ui {

KeysPanel::KeysPanel(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_running(new WorkBar(tr("Progress of the sealing"), this)),
      m_employer(new EmployerBox(this))
{
    m_employer->setObjectName(QStringLiteral("keysEmployer"));
    m_running->stopButton()->setObjectName(QStringLiteral("stopSealing"));
    auto* area = new QScrollArea(this);
    area->setAccessibleName(QCoreApplication::translate("kluis::ui::MedicalScreen", "Keys")); // as its tab
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(area);
    auto* cards = new QVBoxLayout(m_body);
    cards->setContentsMargins(0, 0, Look::space(2), 0);
    cards->setSpacing(Look::space(3));
    m_which = new QWidget(m_body);
    auto* which = new QVBoxLayout(m_which);
    which->setContentsMargins(0, 0, 0, 0);
    which->setSpacing(Look::space(1));
    form::addField(which, tr("Dossiers of the e&mployer"), m_employer);
    cards->addWidget(m_which);
    cards->addWidget(buildRenewal());
    cards->addWidget(buildSealing());
    cards->addWidget(buildRecovery());
    cards->addStretch(1);
    area->setWidget(m_body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_running);
    column->addWidget(area, 1);
    connect(m_running->stopButton(), &QPushButton::clicked, this, &KeysPanel::stopWanted);
    setRights(false, false);
}

QWidget* KeysPanel::buildRenewal()
{
    QVBoxLayout* column = nullptr;
    m_renewal = form::card(m_body, column);
    column->addWidget(form::heading(tr("New keys"), m_renewal));
    column->addWidget(form::paragraph(tr("When a computer was lost, or a key may be known to somebody. Who takes a "
                                         "colleague out of the group makes new ones by that alone."),
                                      m_renewal));
    auto* renew = new QPushButton(tr("Make &new keys…"), m_renewal);
    renew->setObjectName(QStringLiteral("renewKeys"));
    m_question = new Question(tr("&Yes, new keys"), tr("N&o"), m_renewal);
    m_question->yesButton()->setObjectName(QStringLiteral("renewKeysYes"));
    column->addWidget(renew, 0, Qt::AlignLeft);
    column->addWidget(m_question);
    connect(renew, &QPushButton::clicked, this, [this, renew] {
        m_question->ask(tr("What is written from now on is sealed under new keys, which every member gets at the next "
                           "synchronisation. What stands already stays under the old ones until it is sealed again."),
                        renew);
    });
    connect(m_question, &Question::yes, this, [this] { Q_EMIT renewWanted(m_employer->shortName()); });
    return m_renewal;
}

QWidget* KeysPanel::buildSealing()
{
    QVBoxLayout* column = nullptr;
    m_sealing = form::card(m_body, column);
    column->addWidget(form::heading(tr("Seal everything again"), m_sealing));
    column->addWidget(
        form::paragraph(tr("What stands already is sealed under the newest keys. It takes a while, may be "
                           "stopped, and goes on where it stopped. Nothing changes for who may read it."),
                        m_sealing));
    auto* seal = new QPushButton(tr("&Seal again"), m_sealing);
    seal->setObjectName(QStringLiteral("sealAgain"));
    column->addWidget(seal, 0, Qt::AlignLeft);
    connect(seal, &QPushButton::clicked, this, [this] { Q_EMIT resealWanted(m_employer->shortName()); });
    return m_sealing;
}

QWidget* KeysPanel::buildRecovery()
{
    QVBoxLayout* column = nullptr;
    m_recovery = form::card(m_body, column);
    column->addWidget(form::heading(tr("No lead is left"), m_recovery));
    column->addWidget(form::paragraph(tr("Two of the three printed shares of the recovery kit make you the lead of the "
                                         "medical group and open its keys for you. All keys are new then, and so is "
                                         "the kit: the old shares open nothing that is written from then on. All "
                                         "members are told."),
                                      m_recovery));
    m_first = new QLineEdit(m_recovery);
    m_second = new QLineEdit(m_recovery);
    m_first->setObjectName(QStringLiteral("firstShare"));
    m_second->setObjectName(QStringLiteral("secondShare"));
    form::addField(column, tr("&One share"), m_first);
    form::addField(column, tr("&Another share"), m_second);
    m_kitFile =
        new FileField(FileField::Kind::Save, tr("New &kit to write, to print"), tr("PDF files (*.pdf)"), m_recovery);
    m_kitFile->line()->setObjectName(QStringLiteral("recoveryKitFile"));
    column->addWidget(m_kitFile);
    auto* go = new QPushButton(tr("Take the group &back"), m_recovery);
    go->setObjectName(QStringLiteral("recoverTeam"));
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, &KeysPanel::recover);
    return m_recovery;
}

void KeysPanel::recover()
{
    const QString first = m_first->text().simplified();
    const QString second = m_second->text().simplified();
    if (first.isEmpty() || second.isEmpty()) {
        showFailure(tr("Type two of the three shares, as they stand on the printed sheets."));
    } else if (m_kitFile->path().isEmpty()) {
        showFailure(tr("Choose where the new kit is written."));
    } else {
        Q_EMIT recoveryWanted({first, second}, m_kitFile->path());
    }
}

void KeysPanel::setEmployers(const QList<QPair<QString, QString>>& employers)
{
    auto all = employers;
    if (all.size() > 1) {
        all.prepend({QString(), tr("All employers")});
    }
    m_employer->setEmployers(all);
}

void KeysPanel::setRights(bool isMember, bool isLead)
{
    m_which->setVisible(isMember);
    m_renewal->setVisible(isLead);
    m_sealing->setVisible(isMember);
    m_recovery->setVisible(!isLead);
}

void KeysPanel::setBusy(bool busy)
{
    if (busy) {
        m_banner->clear();
        m_running->begin();
    }
    m_running->setVisible(busy);
    m_body->setEnabled(!busy);
}

void KeysPanel::setProgress(quint64 done, quint64 total)
{
    const QLocale locale;
    m_running->setProgress(done, total, tr("%1 of %2 dossiers").arg(locale.toString(done), locale.toString(total)));
}

void KeysPanel::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void KeysPanel::showSuccess(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void KeysPanel::forget()
{
    setBusy(false);
    m_banner->clear();
    m_question->hide();
    m_first->clear();
    m_second->clear();
    m_kitFile->clear();
    m_employer->clear();
    setRights(false, false);
}

} // namespace kluis::ui
