// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace foyer {

/// One picture as wide as there is room, in its own proportions; never larger than it is. Shows a
/// calm field of the usual camera shape until there is one.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setImage(const QImage &image); ///< null: none
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

/// Decodes JPEG or PNG (nothing else), scaled down to at most `width` pixels wide. Null when it is
/// neither, broken, or claims more than 40 megapixels.
[[nodiscard]] QImage decodedSnapshot(const QByteArray &bytes, int width);

} // namespace foyer
