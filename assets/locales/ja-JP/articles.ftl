# The how-to articles, and the alternative texts of their pictures.
