// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aroundpage.h"

#include "homey/household.h"
#include "ui/moods/moodcard.h"
#include "ui/moods/moodspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

namespace foyer::test {

/// The moods page with a hub behind it, and how a person would use its dialogs.
class MoodsFixture : public QObject
{
    Q_OBJECT

protected:
    void start()
    {
        m_on = std::make_unique<AroundPage<MoodsPage>>();
        qputenv("XDG_DATA_HOME", m_on->world.folder.filePath(QStringLiteral("data")).toUtf8());
    }
    void stop()
    {
        m_moods.reset();
        m_on->page.reset();
        m_on.reset();
    }
    [[nodiscard]] QString moodNamed(const char *name) const
    {
        for (const MoodRow *row : m_on->page->findChildren<MoodRow *>()) {
            if (row->isVisible() && row->accessibleName().startsWith(QLatin1String(name)))
                return row->id();
        }
        return {};
    }
    [[nodiscard]] const MoodRow *rowOf(const char *name) const
    {
        for (const MoodRow *row : m_on->page->findChildren<MoodRow *>()) {
            if (row->isVisible() && row->accessibleName().startsWith(QLatin1String(name)))
                return row;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *setButton(const char *name) const
    {
        return m_on->page->findChild<QPushButton *>(
            QString(QStringLiteral("setMood/") + moodNamed(name)));
    }
    [[nodiscard]] Value atHub(const char *device, const char *capability)
    {
        return m_on->world.shown(m_on->world.deviceNamed(device), capability);
    }
    void set(const char *device, const char *capability, const QJsonValue &value)
    {
        m_on->world.control("capability",
                            {{QStringLiteral("device"), QString::fromLatin1(device)},
                             {QStringLiteral("capability"), QString::fromLatin1(capability)},
                             {QStringLiteral("value"), value}});
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        for (QDialog *each : m_on->page->findChildren<QDialog *>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void takeOf(const char *zone)
    {
        m_on->find<QPushButton>("takeSnapshot")->click();
        QTRY_VERIFY(dialog("snapshotDialog"));
        choose(dialog("snapshotDialog")->findChild<QComboBox *>(QStringLiteral("snapshotZone")),
               zone);
    }
    void beginNewMood(const char *zone, const QString &name)
    {
        m_on->find<QPushButton>("newMood")->click();
        QTRY_VERIFY(dialog("moodDialog"));
        choose(dialog("moodDialog")->findChild<QComboBox *>(QStringLiteral("moodZone")), zone);
        QVERIFY(!saveButton()->isEnabled()); // without a name
        dialog("moodDialog")->findChild<QLineEdit *>(QStringLiteral("moodName"))->setText(name);
        QVERIFY(saveButton()->isEnabled());
    }
    /// What the hub says of it.
    [[nodiscard]] Mood kept(const QString &id) const
    {
        const Mood *mood = m_moods->item(id);
        return mood ? *mood : Mood();
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return dialog("moodDialog")->findChild<QPushButton *>(QStringLiteral("moodSave"));
    }
    /// The menu of a mood, as if it had been opened.
    [[nodiscard]] QMenu *menuOf(const char *name) const
    {
        auto *more = m_on->page->findChild<QToolButton *>(
            QString(QStringLiteral("moodMore/") + moodNamed(name)));
        if (!more)
            return nullptr;
        Q_EMIT more->menu()->aboutToShow();
        return more->menu();
    }
    void edit(const char *name)
    {
        menuOf(name)->findChild<QAction *>(QStringLiteral("moodEdit"))->trigger();
        QTRY_VERIFY(dialog("moodDialog"));
    }
    [[nodiscard]] QTreeWidgetItem *valueRow(const char *device, const char *title) const
    {
        auto *tree = dialog("moodDialog")->findChild<QTreeWidget *>(QStringLiteral("moodValues"));
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = tree->topLevelItem(i);
            for (int j = 0; top->text(0) == QLatin1String(device) && j < top->childCount(); ++j) {
                if (top->child(j)->text(0) == QLatin1String(title))
                    return top->child(j);
            }
        }
        return nullptr;
    }
    /// What was sent, without the id.
    [[nodiscard]] QJsonObject sentBody(const char *method, int index = 0) const
    {
        const auto sent = m_on->world.received(method, QStringLiteral("/moods/mood"));
        return QJsonDocument::fromJson(sent.value(index).body).object();
    }
    void choose(QComboBox *box, const char *zone)
    {
        QTRY_VERIFY(box->count() > 1); // filled in the turn after it was made
        int row = -1;
        for (int i = 0; i < box->count(); ++i)
            row = box->itemText(i).trimmed() == QLatin1String(zone) ? i : row;
        QVERIFY(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    std::unique_ptr<AroundPage<MoodsPage>> m_on;
    std::unique_ptr<Moods> m_moods; ///< beside those of the page
};

} // namespace foyer::test
