ui-photo = Salvar imagem desta página…
ui-photo-title = Salvar imagem desta página
ui-photo-failed = A imagem não foi salva
ui-photo-saved = A imagem foi salva: { $path }
ui-photo-nobody = Esta janela não pode salvar imagens.
