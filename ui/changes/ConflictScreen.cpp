// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ConflictScreen.h"

#include "core/domain/EmployersLine.h"
#include "ui/changes/ConflictCard.h"
#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/dossier/ValueInput.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CopyGuard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kluis::ui {

ConflictScreen::ConflictScreen(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_stack(new QStackedWidget(this)), m_none(new EmptyState(this)),
      m_rules(new MedicalTextRules(this))
{
    m_none->setContent(
        QStringLiteral("success"), tr("Nothing to decide"),
        tr("When somebody else changes a field at the same time as you, both values are kept and you are "
           "asked here which one shall stand."));
    m_stack->addWidget(m_none);
    m_stack->addWidget(buildQuestion());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QWidget* ConflictScreen::buildQuestion()
{
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(m_area);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Look::space(2), Look::space(2));
    column->setSpacing(Look::space(3));
    buildHead(column);
    m_mine = new ConflictCard(tr("Your value"), tr("Keep &mine"), body);
    m_mine->button()->setObjectName(QStringLiteral("keepMine"));
    m_theirs = new ConflictCard(tr("The other value, which stands now"), tr("Keep &the other"), body);
    m_theirs->button()->setObjectName(QStringLiteral("keepTheirs"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(Look::space(3));
    sides->addWidget(m_mine, 1);
    sides->addWidget(m_theirs, 1);
    column->addLayout(sides);
    m_before = form::hint({}, body);
    m_before->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_before);
    buildThird(column);
    column->addStretch(1);
    m_area->setWidget(body);
    connect(m_mine, &ConflictCard::chosen, this, &ConflictScreen::keepMineWanted);
    connect(m_theirs, &ConflictCard::chosen, this, &ConflictScreen::keepTheirsWanted);
    return m_area;
}

void ConflictScreen::buildHead(QVBoxLayout* column)
{
    m_person = form::heading({}, this);
    m_person->setWordWrap(true);
    m_label = form::paragraph({}, this);
    m_position = form::hint({}, this);
    m_position->setWordWrap(false);
    m_previous = new QPushButton(tr("&Previous"), this);
    m_previous->setObjectName(QStringLiteral("previousConflict"));
    m_next = new QPushButton(tr("Ne&xt"), this);
    m_next->setObjectName(QStringLiteral("nextConflict"));
    m_open = form::linkButton(tr("Open the &dossier"), this);
    m_open->setObjectName(QStringLiteral("openConflictDossier"));
    m_reveal = form::linkButton(tr("Sho&w the values"), this);
    m_reveal->setObjectName(QStringLiteral("revealConflict"));
    m_closed = form::paragraph({}, this);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_person, 1);
    steps->addWidget(m_position);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_open);
    ways->addWidget(m_reveal);
    ways->addStretch(1);
    column->addLayout(steps);
    column->addWidget(m_label);
    column->addLayout(ways);
    column->addWidget(m_closed);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = true;
        showValues();
        fillThird();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_conflict) {
            Q_EMIT dossierWanted(m_conflict->dossier);
        }
    });
}

void ConflictScreen::buildThird(QVBoxLayout* column)
{
    m_third = new QWidget(this);
    m_thirdPlace = new QVBoxLayout(m_third);
    m_thirdPlace->setContentsMargins(0, 0, 0, 0);
    m_thirdPlace->setSpacing(Look::space(2));
    m_thirdTitle = form::heading({}, m_third);
    m_thirdPlace->addWidget(m_thirdTitle);
    auto* save = new QPushButton(tr("Keep t&his value"), m_third);
    save->setObjectName(QStringLiteral("keepOther"));
    m_thirdPlace->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(m_third);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_input != nullptr) {
            Q_EMIT keepOtherWanted(m_input->text());
        }
    });
}

void ConflictScreen::fillThird()
{
    delete m_watch;
    m_watch = nullptr;
    delete m_notice;
    m_notice = nullptr;
    delete m_input;
    m_input = nullptr;
    const bool open =
        m_conflict && m_conflict->closed.isEmpty() && m_conflict->mayWrite && (!m_conflict->masked || m_revealed);
    m_third->setVisible(open);
    if (open) {
        m_thirdTitle->setText(m_conflict->mayBeBoth ? tr("Another value, such as both together") : tr("Another value"));
        m_input = ValueInput::make(*m_conflict->field, m_third);
        m_input->setObjectName(QStringLiteral("otherValue"));
        m_input->setName(tr("Another value for %1").arg(m_conflict->label));
        m_input->setValue(m_conflict->draft);
        m_thirdPlace->insertWidget(1, m_input);
        watchThird();
    }
}

/// As in the dossier: what the employer reads is looked at while it is typed.
void ConflictScreen::watchThird()
{
    const domain::Field& field = *m_conflict->field;
    if (!domain::EmployersLine::isWatched(field)) {
        return;
    }
    m_rules->setWriter(m_conflict->writer, false);
    m_notice = new MedicalTextNotice(m_third);
    m_thirdPlace->insertWidget(2, m_notice);
    m_watch = new MedicalTextWatch(m_rules, m_notice, m_input->textEdit(), m_third);
    m_notice->setMayTolerate(false);
    const auto look = [this, &field] { m_watch->setText(domain::EmployersLine::sentencesOf(field, m_input->text())); };
    connect(m_input, &ValueInput::edited, m_watch, look);
    look();
}

void ConflictScreen::showValues()
{
    const bool closed = !m_conflict->closed.isEmpty() && !m_conflict->unseen;
    const bool hidden = m_conflict->masked && !m_revealed;
    m_mine->setSide(m_conflict->mine, hidden);
    m_theirs->setSide(m_conflict->theirs, hidden);
    m_mine->setVisible(!closed);
    m_mine->button()->setVisible(m_conflict->mayWrite);
    m_reveal->setVisible(hidden);
    const bool had = !m_conflict->before.by.isEmpty();
    m_before->setVisible(had && !hidden);
    m_before->setText(had && !hidden ? tr("Before both: %1 (%2)").arg(m_conflict->before.value, m_conflict->before.by)
                                     : QString());
}

void ConflictScreen::setConflict(const ConflictDescription& conflict, int number, int of)
{
    CopyGuard::mark(*this, conflict.medical);
    const bool other =
        !m_conflict || m_conflict->dossier != conflict.dossier || m_conflict->fieldId != conflict.fieldId;
    const bool newer = other || m_conflict->seenRevision != conflict.seenRevision;
    m_conflict = conflict;
    if (other) {
        m_revealed = false;
    }
    m_person->setText(conflict.person);
    m_label->setText(conflict.label.isEmpty() ? conflict.place
                                              : conflict.label + QStringLiteral("  ·  ") + conflict.place);
    m_closed->setText(conflict.closed);
    m_closed->setVisible(!conflict.closed.isEmpty());
    m_position->setText(tr("%1 of %2").arg(number).arg(of));
    for (QWidget* step : QList<QWidget*>{m_position, m_previous, m_next}) {
        step->setVisible(of > 1);
    }
    showValues();
    if (newer) {
        fillThird(); // what is being typed stays when only the time went on
    }
    m_stack->setCurrentIndex(1);
    if (other) {
        m_area->ensureVisible(0, 0);
    }
    if (other && isAncestorOf(QApplication::focusWidget())) {
        // Not on a choice: whoever presses Enter twice decides nothing by it.
        (of > 1 ? m_next : m_open)->setFocus();
    }
}

void ConflictScreen::setNone()
{
    m_conflict.reset();
    fillThird();
    m_mine->setSide({}, false);
    m_theirs->setSide({}, false);
    m_person->clear();
    m_label->clear();
    m_before->clear();
    m_stack->setCurrentIndex(0);
}

void ConflictScreen::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void ConflictScreen::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void ConflictScreen::forget()
{
    m_banner->clear();
    setNone();
}

void ConflictScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
