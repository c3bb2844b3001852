// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace foyer {

/// A picture with round corners that fills its place, and a drawn placeholder while there is none.
/// Loads nothing itself.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(const QString &placeholderIcon, QWidget *parent = nullptr);

    void setImage(const QImage &image);   ///< a null one brings the placeholder back
    void setCaption(const QString &text); ///< below the placeholder's icon; may be empty
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_caption;
    QImage m_image;
};

} // namespace foyer
