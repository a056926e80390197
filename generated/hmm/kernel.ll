; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm K=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v396 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 7
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 9
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 64
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = getelementptr inbounds i64, ptr %v1, i64 24
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 %v7, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, %v7
  %v86 = select i1 %v85, i64 %v84, i64 %v7
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  br label %b4
b4:
  %v92 = phi i64 [ %v86, %b2 ], [ %v104, %b5 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b5, label %b6
b5:
  %v94 = and i64 0, %v52
  %v95 = mul i64 %v94, %v7
  %v96 = add i64 %v95, %v92
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v22, i64 %v97
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v10, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v102
  store <8 x float> %v101, ptr %v103, align 4
  %v104 = add nsw i64 %v92, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b7, label %b8
b7:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v67, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v67, align 8
  %v110 = mul i64 %v3, %v109
  br label %b9
b9:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b10, label %b11
b10:
  %v113 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 4
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b12, label %b13
b12:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 25
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp eq i64 %v118, 0
  br i1 %v119, label %b14, label %b15
b14:
  %v120 = add i64 %v7, 0
  %v121 = sdiv i64 %v120, 1
  %v122 = add i64 %v2, 1
  %v123 = mul i64 %v121, %v2
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  %v128 = mul i64 %v121, %v122
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  br label %b16
b16:
  %v133 = phi i64 [ %v127, %b14 ], [ %v141, %b17 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b17, label %b18
b17:
  %v135 = and i64 0, %v54
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v133
  %v138 = mul i64 %v137, 1
  %v139 = getelementptr inbounds float, ptr %v24, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v139, i64 0
  store float 0x0000000000000000, ptr %v140, align 4
  %v141 = add nsw i64 %v133, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v142 = icmp sgt i64 %v3, 1
  br i1 %v142, label %b19, label %b20
b19:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v144 = atomicrmw add ptr %v143, i64 1 acq_rel
  %v145 = load i64, ptr %v67, align 8
  %v146 = add i64 %v145, 1
  store i64 %v146, ptr %v67, align 8
  %v147 = mul i64 %v3, %v146
  br label %b21
b21:
  %v148 = load atomic i64, ptr %v143 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b22, label %b23
b22:
  %v150 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v151 = getelementptr inbounds float, ptr %v69, i64 0
  %v152 = getelementptr inbounds i64, ptr %v1, i64 4
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b24, label %b25
b24:
  %v155 = add i64 1, 0
  %v156 = sdiv i64 %v155, 1
  %v157 = add i64 %v2, 1
  %v158 = mul i64 %v156, %v2
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  %v163 = mul i64 %v156, %v157
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  br label %b26
b26:
  %v170 = phi i64 [ %v162, %b24 ], [ %v198, %b31 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b27, label %b28
b27:
  %v172 = mul i64 %v170, 64
  %v173 = mul i64 %v170, 8
  %v174 = add i64 %v172, 0
  %v175 = add i64 %v173, 0
  %v176 = getelementptr inbounds float, ptr %v151, i64 %v174
  %v177 = sub i64 8, %v175
  %v178 = icmp slt i64 %v177, 0
  %v179 = select i1 %v178, i64 0, i64 %v177
  %v180 = icmp ult i64 %v179, 8
  %v181 = select i1 %v180, i64 %v179, i64 8
  %v182 = trunc i64 %v181 to i32
  %v183 = insertelement <8 x i32> poison, i32 %v182, i64 0
  %v184 = shufflevector <8 x i32> %v183, <8 x i32> poison, <8 x i32> zeroinitializer
  %v185 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v184
  %v186 = mul i64 %v175, 1
  %v187 = add i64 0, %v186
  %v188 = getelementptr inbounds float, ptr %v14, i64 %v187
  br label %b29
b29:
  %v189 = phi i64 [ 0, %b27 ], [ %v196, %b30 ]
  %v190 = icmp slt i64 %v189, 8
  br i1 %v190, label %b30, label %b31
b30:
  %v191 = mul i64 %v189, 8
  %v192 = getelementptr inbounds float, ptr %v188, i64 %v191
  %v193 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v192, <8 x i1> %v185, <8 x float> zeroinitializer)
  %v194 = mul i64 %v189, 8
  %v195 = getelementptr inbounds float, ptr %v176, i64 %v194
  store <8 x float> %v193, ptr %v195, align 4
  %v196 = add nsw i64 %v189, 1
  br label %b29
b31:
  %v197 = add i64 %v172, 64
  %v198 = add nsw i64 %v170, 1
  br label %b26
b28:
  br label %b25
b25:
  %v199 = icmp sgt i64 %v3, 1
  br i1 %v199, label %b32, label %b33
b32:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 3
  %v201 = atomicrmw add ptr %v200, i64 1 acq_rel
  %v202 = load i64, ptr %v67, align 8
  %v203 = add i64 %v202, 1
  store i64 %v203, ptr %v67, align 8
  %v204 = mul i64 %v3, %v203
  br label %b34
b34:
  %v205 = load atomic i64, ptr %v200 acquire, align 8
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b35, label %b36
b35:
  %v207 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  br label %b37
b37:
  %v208 = phi i64 [ 0, %b33 ], [ %v472, %b54 ]
  %v209 = icmp slt i64 %v208, %v5
  br i1 %v209, label %b38, label %b39
b38:
  %v210 = add i64 %v7, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v7
  %v217 = select i1 %v216, i64 %v215, i64 %v7
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  br label %b40
b40:
  %v223 = phi i64 [ %v217, %b38 ], [ %v266, %b45 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b41, label %b42
b41:
  br label %b43
b43:
  %v225 = phi i64 [ 0, %b41 ], [ %v248, %b44 ]
  %v226 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v247, %b44 ]
  %v227 = icmp slt i64 %v225, 8
  br i1 %v227, label %b44, label %b45
b44:
  %v228 = add i64 %v208, 0
  %v229 = and i64 %v228, %v52
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v223
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v22, i64 %v232
  %v234 = add i64 %v208, 0
  %v235 = and i64 %v234, %v46
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v223
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v12, i64 %v238
  %v240 = add i64 0, %v225
  %v241 = getelementptr inbounds float, ptr %v233, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 0, %v225
  %v244 = getelementptr inbounds float, ptr %v239, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fmul <8 x float> %v242, %v245
  %v247 = fadd <8 x float> %v226, %v246
  %v248 = add nsw i64 %v225, 8
  br label %b43
b45:
  %v249 = shufflevector <8 x float> %v226, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v250 = shufflevector <8 x float> %v226, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v251 = fadd <4 x float> %v249, %v250
  %v252 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v253 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v254 = fadd <2 x float> %v252, %v253
  %v255 = extractelement <2 x float> %v254, i64 0
  %v256 = extractelement <2 x float> %v254, i64 1
  %v257 = fadd float %v255, %v256
  %v258 = fadd float %v257, 0x0000000000000000
  %v259 = add i64 %v208, 0
  %v260 = and i64 %v259, %v62
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v223
  %v263 = mul i64 %v262, 1
  %v264 = getelementptr inbounds float, ptr %v38, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  store float %v258, ptr %v265, align 4
  %v266 = add nsw i64 %v223, 1
  br label %b40
b42:
  %v267 = add i64 %v7, 0
  %v268 = sdiv i64 %v267, 1
  %v269 = add i64 %v2, 1
  %v270 = mul i64 %v268, %v2
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v7
  %v274 = select i1 %v273, i64 %v272, i64 %v7
  %v275 = mul i64 %v268, %v269
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, %v7
  %v279 = select i1 %v278, i64 %v277, i64 %v7
  br label %b46
b46:
  %v280 = phi i64 [ %v274, %b42 ], [ %v320, %b47 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b47, label %b48
b47:
  %v282 = add i64 %v208, 0
  %v283 = and i64 %v282, %v52
  %v284 = mul i64 %v283, %v7
  %v285 = add i64 %v284, %v280
  %v286 = mul i64 %v285, 8
  %v287 = getelementptr inbounds float, ptr %v22, i64 %v286
  %v288 = add i64 %v208, 0
  %v289 = and i64 %v288, %v46
  %v290 = mul i64 %v289, %v7
  %v291 = add i64 %v290, %v280
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v12, i64 %v292
  %v294 = add i64 %v208, 0
  %v295 = and i64 %v294, %v62
  %v296 = mul i64 %v295, %v7
  %v297 = add i64 %v296, %v280
  %v298 = mul i64 %v297, 1
  %v299 = getelementptr inbounds float, ptr %v38, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 0
  %v301 = load float, ptr %v300, align 4
  %v302 = add i64 %v208, 0
  %v303 = and i64 %v302, %v58
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v280
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v30, i64 %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v287, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v293, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v310, %v313
  %v315 = insertelement <8 x float> poison, float %v301, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  %v317 = fdiv <8 x float> %v314, %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v307, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v280, 1
  br label %b46
b48:
  %v321 = add i64 %v7, 0
  %v322 = sdiv i64 %v321, 1
  %v323 = add i64 %v2, 1
  %v324 = mul i64 %v322, %v2
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, %v7
  %v328 = select i1 %v327, i64 %v326, i64 %v7
  %v329 = mul i64 %v322, %v323
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v7
  %v333 = select i1 %v332, i64 %v331, i64 %v7
  br label %b49
b49:
  %v334 = phi i64 [ %v328, %b48 ], [ %v395, %b50 ]
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b50, label %b51
b50:
  %v336 = add i64 %v208, 0
  %v337 = and i64 %v336, %v54
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v334
  %v340 = mul i64 %v339, 1
  %v341 = getelementptr inbounds float, ptr %v24, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 0
  %v343 = load float, ptr %v342, align 4
  %v344 = add i64 %v208, 0
  %v345 = and i64 %v344, %v62
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v334
  %v348 = mul i64 %v347, 1
  %v349 = getelementptr inbounds float, ptr %v38, i64 %v348
  %v350 = getelementptr inbounds float, ptr %v349, i64 0
  %v351 = load float, ptr %v350, align 4
  %v352 = fcmp olt float %v351, 0x3810000000000000
  %v353 = fmul float %v351, 0x4160000000000000
  %v354 = select i1 %v352, float %v353, float %v351
  %v355 = bitcast float %v354 to i32
  %v356 = sub i32 %v355, -13302541
  %v357 = lshr i32 %v356, 23
  %v358 = select i1 %v352, float 0x41680012E0000000, float 0x4168001000000000
  %v359 = add i32 %v357, 1262485504
  %v360 = bitcast i32 %v359 to float
  %v361 = fsub float %v360, %v358
  %v362 = and i32 %v356, 8388607
  %v363 = add i32 %v362, 1060439283
  %v364 = bitcast i32 %v363 to float
  %v365 = fsub float %v364, 0x3FF0000000000000
  %v366 = fmul float %v361, 0x3FE62E4000000000
  %v367 = fmul float %v361, 0x3EB7F7D1C0000000
  %v368 = fmul float %v365, %v365
  %v369 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v368, float 0xBFC0DA7220000000)
  %v370 = call float @llvm.fmuladd.f32(float %v369, float %v368, float 0xBFC546EF00000000)
  %v371 = call float @llvm.fmuladd.f32(float %v370, float %v368, float 0xBFD0002320000000)
  %v372 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v368, float 0x3FC22D90A0000000)
  %v373 = call float @llvm.fmuladd.f32(float %v372, float %v368, float 0x3FC999FF60000000)
  %v374 = call float @llvm.fmuladd.f32(float %v373, float %v368, float 0x3FD5555540000000)
  %v375 = call float @llvm.fmuladd.f32(float %v365, float %v371, float %v374)
  %v376 = call float @llvm.fmuladd.f32(float %v365, float %v375, float 0xBFE0000000000000)
  %v377 = fmul float %v365, %v365
  %v378 = call float @llvm.fmuladd.f32(float %v377, float %v376, float %v367)
  %v379 = fadd float %v378, %v365
  %v380 = fadd float %v379, %v366
  %v381 = fcmp oeq float %v351, 0x7FF0000000000000
  %v382 = select i1 %v381, float 0x7FF0000000000000, float %v380
  %v383 = fcmp oeq float %v351, 0x0000000000000000
  %v384 = select i1 %v383, float 0xFFF0000000000000, float %v382
  %v385 = fcmp ult float %v351, 0x0000000000000000
  %v386 = select i1 %v385, float 0x7FF8000000000000, float %v384
  %v387 = fadd float %v343, %v386
  %v388 = add i64 %v208, 1
  %v389 = and i64 %v388, %v54
  %v390 = mul i64 %v389, %v7
  %v391 = add i64 %v390, %v334
  %v392 = mul i64 %v391, 1
  %v393 = getelementptr inbounds float, ptr %v24, i64 %v392
  %v394 = getelementptr inbounds float, ptr %v393, i64 0
  store float %v387, ptr %v394, align 4
  %v395 = add nsw i64 %v334, 1
  br label %b49
b51:
  %v397 = add i64 %v7, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v7
  %v404 = select i1 %v403, i64 %v402, i64 %v7
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v7
  %v409 = select i1 %v408, i64 %v407, i64 %v7
  br label %b52
b52:
  %v410 = phi i64 [ %v404, %b51 ], [ %v471, %b57 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b53, label %b54
b53:
  %v412 = add i64 %v410, 96
  %v413 = icmp slt i64 %v412, %v409
  %v414 = select i1 %v413, i64 %v412, i64 %v409
  br label %b55
b55:
  %v415 = phi i64 [ 0, %b53 ], [ %v470, %b60 ]
  %v416 = icmp slt i64 %v415, 1
  br i1 %v416, label %b56, label %b57
b56:
  %v417 = sub i64 %v414, %v410
  %v418 = sub i64 8, 1
  %v419 = add i64 %v417, %v418
  %v420 = sdiv i64 %v419, 8
  br label %b58
b58:
  %v421 = phi i64 [ 0, %b56 ], [ %v469, %b65 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b59, label %b60
b59:
  %v423 = mul i64 %v417, %v421
  %v424 = sdiv i64 %v423, %v420
  %v425 = add i64 %v410, %v424
  %v426 = add i64 %v421, 1
  %v427 = mul i64 %v417, %v426
  %v428 = sdiv i64 %v427, %v420
  %v429 = add i64 %v410, %v428
  %v430 = mul i64 %v415, 64
  %v431 = getelementptr inbounds float, ptr %v151, i64 %v430
  %v432 = sub i64 %v429, %v425
  %v433 = add i64 %v208, 0
  %v434 = and i64 %v433, %v58
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v425
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v30, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 0
  %v440 = sub i64 %v432, 1
  %v441 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v440
  %v442 = load ptr, ptr %v441, align 4
  %v443 = icmp sgt i64 %v432, 0
  br i1 %v443, label %b61, label %b62
b61:
  call void %v442(ptr %v439, i64 8, ptr %v431, i64 8, ptr %v396)
  br label %b62
b62:
  %v444 = add i64 %v430, 64
  br label %b63
b63:
  %v445 = phi i64 [ %v425, %b62 ], [ %v468, %b68 ]
  %v446 = icmp slt i64 %v445, %v429
  br i1 %v446, label %b64, label %b65
b64:
  %v447 = sub i64 %v445, %v425
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v396, i64 %v448
  %v450 = add i64 %v208, 1
  %v451 = and i64 %v450, %v52
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v445
  %v454 = mul i64 %v453, 8
  %v455 = getelementptr inbounds float, ptr %v22, i64 %v454
  br label %b66
b66:
  %v456 = phi i64 [ 0, %b64 ], [ %v467, %b67 ]
  %v457 = icmp slt i64 %v456, 1
  br i1 %v457, label %b67, label %b68
b67:
  %v458 = mul i64 %v415, 1
  %v459 = add i64 %v458, %v456
  %v460 = mul i64 %v459, 8
  %v461 = add i64 0, %v456
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v449, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 0, %v460
  %v466 = getelementptr inbounds float, ptr %v455, i64 %v465
  store <8 x float> %v464, ptr %v466, align 4
  %v467 = add nsw i64 %v456, 1
  br label %b66
b68:
  %v468 = add nsw i64 %v445, 1
  br label %b63
b65:
  %v469 = add nsw i64 %v421, 1
  br label %b58
b60:
  %v470 = add nsw i64 %v415, 1
  br label %b55
b57:
  %v471 = add nsw i64 %v410, 96
  br label %b52
b54:
  %v472 = add nsw i64 %v208, 1
  br label %b37
b39:
  %v473 = icmp sgt i64 %v3, 1
  br i1 %v473, label %b69, label %b70
b69:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 3
  %v475 = atomicrmw add ptr %v474, i64 1 acq_rel
  %v476 = load i64, ptr %v67, align 8
  %v477 = add i64 %v476, 1
  store i64 %v477, ptr %v67, align 8
  %v478 = mul i64 %v3, %v477
  br label %b71
b71:
  %v479 = load atomic i64, ptr %v474 acquire, align 8
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b72, label %b73
b72:
  %v481 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v261 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 7
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 9
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 15360
  %v71 = add i64 %v70, 64
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = add i64 1, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  br label %b2
b2:
  %v92 = phi i64 [ %v84, %b0 ], [ %v207, %b14 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b3, label %b4
b3:
  %v94 = mul i64 %v92, 64
  %v95 = mul i64 %v92, 8
  %v96 = add i64 %v94, 0
  %v97 = add i64 %v95, 0
  %v98 = getelementptr inbounds float, ptr %v73, i64 %v96
  %v99 = sub i64 8, %v97
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v102 = icmp ult i64 %v101, 8
  %v103 = select i1 %v102, i64 %v101, i64 8
  %v104 = trunc i64 %v103 to i32
  %v105 = insertelement <8 x i32> poison, i32 %v104, i64 0
  %v106 = shufflevector <8 x i32> %v105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v106
  %v108 = mul i64 %v97, 8
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v14, i64 %v109
  %v111 = icmp sge i64 %v101, 8
  br i1 %v111, label %b5, label %b6
b5:
  br label %b7
b7:
  %v112 = phi i64 [ 0, %b5 ], [ %v186, %b8 ]
  %v113 = icmp slt i64 %v112, 8
  br i1 %v113, label %b8, label %b9
b8:
  %v114 = add i64 %v112, 0
  %v115 = getelementptr inbounds float, ptr %v110, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = add i64 %v112, 8
  %v118 = getelementptr inbounds float, ptr %v110, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = add i64 %v112, 16
  %v121 = getelementptr inbounds float, ptr %v110, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = add i64 %v112, 24
  %v124 = getelementptr inbounds float, ptr %v110, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = add i64 %v112, 32
  %v127 = getelementptr inbounds float, ptr %v110, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 %v112, 40
  %v130 = getelementptr inbounds float, ptr %v110, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = add i64 %v112, 48
  %v133 = getelementptr inbounds float, ptr %v110, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = add i64 %v112, 56
  %v136 = getelementptr inbounds float, ptr %v110, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = shufflevector <8 x float> %v116, <8 x float> %v128, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v139 = shufflevector <8 x float> %v116, <8 x float> %v128, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v140 = shufflevector <8 x float> %v119, <8 x float> %v131, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v141 = shufflevector <8 x float> %v119, <8 x float> %v131, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v142 = shufflevector <8 x float> %v122, <8 x float> %v134, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v143 = shufflevector <8 x float> %v122, <8 x float> %v134, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v144 = shufflevector <8 x float> %v125, <8 x float> %v137, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v145 = shufflevector <8 x float> %v125, <8 x float> %v137, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v146 = shufflevector <8 x float> %v138, <8 x float> %v142, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v147 = shufflevector <8 x float> %v138, <8 x float> %v142, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v148 = shufflevector <8 x float> %v140, <8 x float> %v144, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v149 = shufflevector <8 x float> %v140, <8 x float> %v144, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v150 = shufflevector <8 x float> %v139, <8 x float> %v143, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v151 = shufflevector <8 x float> %v139, <8 x float> %v143, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v152 = shufflevector <8 x float> %v141, <8 x float> %v145, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v153 = shufflevector <8 x float> %v141, <8 x float> %v145, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v154 = shufflevector <8 x float> %v146, <8 x float> %v148, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v155 = shufflevector <8 x float> %v146, <8 x float> %v148, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v156 = shufflevector <8 x float> %v147, <8 x float> %v149, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v157 = shufflevector <8 x float> %v147, <8 x float> %v149, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v158 = shufflevector <8 x float> %v150, <8 x float> %v152, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v159 = shufflevector <8 x float> %v150, <8 x float> %v152, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v160 = shufflevector <8 x float> %v151, <8 x float> %v153, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v161 = shufflevector <8 x float> %v151, <8 x float> %v153, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v162 = add i64 %v112, 0
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v98, i64 %v163
  store <8 x float> %v154, ptr %v164, align 4
  %v165 = add i64 %v112, 1
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v98, i64 %v166
  store <8 x float> %v155, ptr %v167, align 4
  %v168 = add i64 %v112, 2
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v98, i64 %v169
  store <8 x float> %v156, ptr %v170, align 4
  %v171 = add i64 %v112, 3
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v98, i64 %v172
  store <8 x float> %v157, ptr %v173, align 4
  %v174 = add i64 %v112, 4
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v98, i64 %v175
  store <8 x float> %v158, ptr %v176, align 4
  %v177 = add i64 %v112, 5
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v98, i64 %v178
  store <8 x float> %v159, ptr %v179, align 4
  %v180 = add i64 %v112, 6
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v98, i64 %v181
  store <8 x float> %v160, ptr %v182, align 4
  %v183 = add i64 %v112, 7
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v98, i64 %v184
  store <8 x float> %v161, ptr %v185, align 4
  %v186 = add nsw i64 %v112, 8
  br label %b7
b9:
  br label %b10
b10:
  %v187 = phi i64 [ 8, %b9 ], [ %v195, %b11 ]
  %v188 = icmp slt i64 %v187, 8
  br i1 %v188, label %b11, label %b12
b11:
  %v189 = mul i64 %v187, 1
  %v190 = getelementptr inbounds float, ptr %v110, i64 %v189
  %v191 = getelementptr float, ptr %v190, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v192 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v191, <8 x i1> %v107, <8 x float> zeroinitializer)
  %v193 = mul i64 %v187, 8
  %v194 = getelementptr inbounds float, ptr %v98, i64 %v193
  store <8 x float> %v192, ptr %v194, align 4
  %v195 = add nsw i64 %v187, 1
  br label %b10
b12:
  br label %b6
b6:
  %v196 = icmp slt i64 %v101, 8
  br i1 %v196, label %b13, label %b14
b13:
  br label %b15
b15:
  %v197 = phi i64 [ 0, %b13 ], [ %v205, %b16 ]
  %v198 = icmp slt i64 %v197, 8
  br i1 %v198, label %b16, label %b17
b16:
  %v199 = mul i64 %v197, 1
  %v200 = getelementptr inbounds float, ptr %v110, i64 %v199
  %v201 = getelementptr float, ptr %v200, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v202 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v201, <8 x i1> %v107, <8 x float> zeroinitializer)
  %v203 = mul i64 %v197, 8
  %v204 = getelementptr inbounds float, ptr %v98, i64 %v203
  store <8 x float> %v202, ptr %v204, align 4
  %v205 = add nsw i64 %v197, 1
  br label %b15
b17:
  br label %b14
b14:
  %v206 = add i64 %v94, 64
  %v207 = add nsw i64 %v92, 1
  br label %b2
b4:
  br label %b1
b1:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b18, label %b19
b18:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = load i64, ptr %v67, align 8
  %v212 = add i64 %v211, 1
  store i64 %v212, ptr %v67, align 8
  %v213 = mul i64 %v3, %v212
  br label %b20
b20:
  %v214 = load atomic i64, ptr %v209 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b21, label %b22
b21:
  %v216 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br label %b23
b23:
  %v217 = phi i64 [ 0, %b19 ], [ %v508, %b54 ]
  %v218 = icmp slt i64 %v217, %v5
  br i1 %v218, label %b24, label %b25
b24:
  %v219 = sub i64 %v5, 1
  %v220 = sub i64 %v219, %v217
  %v221 = add i64 %v7, 0
  %v222 = sdiv i64 %v221, 1
  %v223 = add i64 %v2, 1
  %v224 = mul i64 %v222, %v2
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v7
  %v228 = select i1 %v227, i64 %v226, i64 %v7
  %v229 = mul i64 %v222, %v223
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v7
  %v233 = select i1 %v232, i64 %v231, i64 %v7
  br label %b26
b26:
  %v234 = phi i64 [ %v228, %b24 ], [ %v260, %b27 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b27, label %b28
b27:
  %v236 = add i64 %v220, 1
  %v237 = and i64 %v236, 1
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v234
  %v240 = mul i64 %v239, 1
  %v241 = getelementptr inbounds float, ptr %v28, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 0
  %v243 = load float, ptr %v242, align 4
  %v244 = add i64 %v220, 0
  %v245 = and i64 %v244, %v50
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v234
  %v248 = mul i64 %v247, 1
  %v249 = getelementptr inbounds float, ptr %v18, i64 %v248
  %v250 = getelementptr inbounds float, ptr %v249, i64 0
  %v251 = load float, ptr %v250, align 4
  %v252 = fadd float %v243, %v251
  %v253 = add i64 %v220, 0
  %v254 = and i64 %v253, 1
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v234
  %v257 = mul i64 %v256, 1
  %v258 = getelementptr inbounds float, ptr %v28, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 0
  store float %v252, ptr %v259, align 4
  %v260 = add nsw i64 %v234, 1
  br label %b26
b28:
  %v262 = add i64 %v7, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, %v7
  %v269 = select i1 %v268, i64 %v267, i64 %v7
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v7
  %v274 = select i1 %v273, i64 %v272, i64 %v7
  br label %b29
b29:
  %v275 = phi i64 [ %v269, %b28 ], [ %v376, %b34 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b30, label %b31
b30:
  %v277 = add i64 %v275, 96
  %v278 = icmp slt i64 %v277, %v274
  %v279 = select i1 %v278, i64 %v277, i64 %v274
  br label %b32
b32:
  %v280 = phi i64 [ 0, %b30 ], [ %v375, %b37 ]
  %v281 = icmp slt i64 %v280, 1
  br i1 %v281, label %b33, label %b34
b33:
  %v282 = sub i64 %v279, %v275
  %v283 = sub i64 8, 1
  %v284 = add i64 %v282, %v283
  %v285 = sdiv i64 %v284, 8
  br label %b35
b35:
  %v286 = phi i64 [ 0, %b33 ], [ %v374, %b42 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b36, label %b37
b36:
  %v288 = mul i64 %v282, %v286
  %v289 = sdiv i64 %v288, %v285
  %v290 = add i64 %v275, %v289
  %v291 = add i64 %v286, 1
  %v292 = mul i64 %v282, %v291
  %v293 = sdiv i64 %v292, %v285
  %v294 = add i64 %v275, %v293
  %v295 = mul i64 %v280, 64
  %v296 = getelementptr inbounds float, ptr %v73, i64 %v295
  %v297 = sub i64 %v294, %v290
  %v298 = add i64 %v220, 1
  %v299 = and i64 %v298, %v56
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v290
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v26, i64 %v302
  %v304 = getelementptr inbounds float, ptr %v303, i64 0
  %v305 = sub i64 %v297, 1
  %v306 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v305
  %v307 = load ptr, ptr %v306, align 4
  %v308 = icmp sgt i64 %v297, 0
  br i1 %v308, label %b38, label %b39
b38:
  call void %v307(ptr %v304, i64 8, ptr %v296, i64 8, ptr %v261)
  br label %b39
b39:
  %v309 = add i64 %v295, 64
  br label %b40
b40:
  %v310 = phi i64 [ %v290, %b39 ], [ %v373, %b45 ]
  %v311 = icmp slt i64 %v310, %v294
  br i1 %v311, label %b41, label %b42
b41:
  %v312 = sub i64 %v310, %v290
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v261, i64 %v313
  %v315 = add i64 %v220, 0
  %v316 = and i64 %v315, %v48
  %v317 = mul i64 %v316, %v7
  %v318 = add i64 %v317, %v310
  %v319 = mul i64 %v318, 8
  %v320 = getelementptr inbounds float, ptr %v16, i64 %v319
  %v321 = add i64 %v220, 0
  %v322 = and i64 %v321, %v62
  %v323 = mul i64 %v322, %v7
  %v324 = add i64 %v323, %v310
  %v325 = mul i64 %v324, 1
  %v326 = getelementptr inbounds float, ptr %v38, i64 %v325
  %v327 = getelementptr inbounds float, ptr %v326, i64 0
  %v328 = load float, ptr %v327, align 4
  %v329 = add i64 %v220, 0
  %v330 = and i64 %v329, %v58
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v310
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v30, i64 %v333
  %v335 = add i64 %v220, 0
  %v336 = and i64 %v335, %v64
  %v337 = mul i64 %v336, %v7
  %v338 = add i64 %v337, %v310
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v40, i64 %v339
  %v341 = add i64 %v220, 0
  %v342 = and i64 %v341, %v66
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v310
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v42, i64 %v345
  br label %b43
b43:
  %v347 = phi i64 [ 0, %b41 ], [ %v372, %b44 ]
  %v348 = icmp slt i64 %v347, 1
  br i1 %v348, label %b44, label %b45
b44:
  %v349 = mul i64 %v280, 1
  %v350 = add i64 %v349, %v347
  %v351 = mul i64 %v350, 8
  %v352 = add i64 0, %v347
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v314, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 0, %v351
  %v357 = getelementptr inbounds float, ptr %v320, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fadd <8 x float> %v358, %v355
  %v360 = insertelement <8 x float> poison, float %v328, i64 0
  %v361 = shufflevector <8 x float> %v360, <8 x float> poison, <8 x i32> zeroinitializer
  %v362 = fdiv <8 x float> %v359, %v361
  %v363 = add i64 0, %v351
  %v364 = getelementptr inbounds float, ptr %v334, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v359, %v365
  %v367 = fdiv <8 x float> %v366, %v361
  %v368 = add i64 0, %v351
  %v369 = getelementptr inbounds float, ptr %v340, i64 %v368
  store <8 x float> %v362, ptr %v369, align 4
  %v370 = add i64 0, %v351
  %v371 = getelementptr inbounds float, ptr %v346, i64 %v370
  store <8 x float> %v367, ptr %v371, align 4
  %v372 = add nsw i64 %v347, 1
  br label %b43
b45:
  %v373 = add nsw i64 %v310, 1
  br label %b40
b42:
  %v374 = add nsw i64 %v286, 1
  br label %b35
b37:
  %v375 = add nsw i64 %v280, 1
  br label %b32
b34:
  %v376 = add nsw i64 %v275, 96
  br label %b29
b31:
  %v377 = add i64 %v7, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v7
  %v389 = select i1 %v388, i64 %v387, i64 %v7
  br label %b46
b46:
  %v390 = phi i64 [ %v384, %b31 ], [ %v420, %b51 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b47, label %b48
b47:
  br label %b49
b49:
  %v392 = phi i64 [ 0, %b47 ], [ %v406, %b50 ]
  %v393 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v405, %b50 ]
  %v394 = icmp slt i64 %v392, 8
  br i1 %v394, label %b50, label %b51
b50:
  %v395 = add i64 %v220, 0
  %v396 = and i64 %v395, %v66
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v390
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v42, i64 %v399
  %v401 = add i64 0, %v392
  %v402 = getelementptr inbounds float, ptr %v400, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = fneg <8 x float> %v403
  %v405 = fadd <8 x float> %v393, %v404
  %v406 = add nsw i64 %v392, 8
  br label %b49
b51:
  %v407 = shufflevector <8 x float> %v393, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v408 = shufflevector <8 x float> %v393, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v409 = fadd <4 x float> %v407, %v408
  %v410 = shufflevector <4 x float> %v409, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v411 = shufflevector <4 x float> %v409, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v412 = fadd <2 x float> %v410, %v411
  %v413 = extractelement <2 x float> %v412, i64 0
  %v414 = extractelement <2 x float> %v412, i64 1
  %v415 = fadd float %v413, %v414
  %v416 = fadd float %v415, 0x0000000000000000
  %v417 = mul i64 %v390, 1
  %v418 = getelementptr inbounds float, ptr %v44, i64 %v417
  %v419 = getelementptr inbounds float, ptr %v418, i64 0
  store float %v416, ptr %v419, align 4
  %v420 = add nsw i64 %v390, 1
  br label %b46
b48:
  %v421 = add i64 %v7, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  br label %b52
b52:
  %v434 = phi i64 [ %v428, %b48 ], [ %v507, %b53 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b53, label %b54
b53:
  %v436 = add i64 %v220, 0
  %v437 = and i64 %v436, %v64
  %v438 = mul i64 %v437, %v7
  %v439 = add i64 %v438, %v434
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v40, i64 %v440
  %v442 = add i64 %v220, 0
  %v443 = and i64 %v442, 1
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v434
  %v446 = mul i64 %v445, 1
  %v447 = getelementptr inbounds float, ptr %v28, i64 %v446
  %v448 = getelementptr inbounds float, ptr %v447, i64 0
  %v449 = load float, ptr %v448, align 4
  %v450 = add i64 %v220, 0
  %v451 = and i64 %v450, %v62
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v434
  %v454 = mul i64 %v453, 1
  %v455 = getelementptr inbounds float, ptr %v38, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = load float, ptr %v456, align 4
  %v458 = fdiv float 0x3FF0000000000000, %v457
  %v459 = fmul float %v449, %v458
  %v460 = mul i64 %v434, 1
  %v461 = getelementptr inbounds float, ptr %v44, i64 %v460
  %v462 = getelementptr inbounds float, ptr %v461, i64 0
  %v463 = load float, ptr %v462, align 4
  %v464 = fadd float %v459, %v463
  %v465 = add i64 %v220, 0
  %v466 = and i64 %v465, %v46
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v434
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v12, i64 %v469
  %v471 = add i64 %v220, 0
  %v472 = and i64 %v471, %v52
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v434
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v22, i64 %v475
  %v477 = add i64 %v220, 0
  %v478 = and i64 %v477, %v56
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v434
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v26, i64 %v481
  %v483 = add i64 %v220, 0
  %v484 = and i64 %v483, %v60
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v434
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v32, i64 %v487
  %v489 = add i64 0, 0
  %v490 = getelementptr inbounds float, ptr %v441, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = insertelement <8 x float> poison, float %v464, i64 0
  %v493 = shufflevector <8 x float> %v492, <8 x float> poison, <8 x i32> zeroinitializer
  %v494 = fadd <8 x float> %v491, %v493
  %v495 = add i64 0, 0
  %v496 = getelementptr inbounds float, ptr %v470, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = fmul <8 x float> %v494, %v497
  %v499 = add i64 0, 0
  %v500 = getelementptr inbounds float, ptr %v476, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = fmul <8 x float> %v494, %v501
  %v503 = add i64 0, 0
  %v504 = getelementptr inbounds float, ptr %v482, i64 %v503
  store <8 x float> %v498, ptr %v504, align 4
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v488, i64 %v505
  store <8 x float> %v502, ptr %v506, align 4
  %v507 = add nsw i64 %v434, 1
  br label %b52
b54:
  %v508 = add nsw i64 %v217, 1
  br label %b23
b25:
  %v509 = icmp sgt i64 %v3, 1
  br i1 %v509, label %b55, label %b56
b55:
  %v510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v511 = atomicrmw add ptr %v510, i64 1 acq_rel
  %v512 = load i64, ptr %v67, align 8
  %v513 = add i64 %v512, 1
  store i64 %v513, ptr %v67, align 8
  %v514 = mul i64 %v3, %v513
  br label %b57
b57:
  %v515 = load atomic i64, ptr %v510 acquire, align 8
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b58, label %b59
b58:
  %v517 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 24
  %v519 = load i64, ptr %v518, align 8
  %v520 = icmp eq i64 %v519, 0
  br i1 %v520, label %b60, label %b61
b60:
  %v521 = add i64 %v7, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v7
  %v533 = select i1 %v532, i64 %v531, i64 %v7
  br label %b62
b62:
  %v534 = phi i64 [ %v528, %b60 ], [ %v548, %b63 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b63, label %b64
b63:
  %v536 = and i64 0, %v56
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v534
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v26, i64 %v539
  %v541 = mul i64 %v534, 8
  %v542 = getelementptr inbounds float, ptr %v20, i64 %v541
  %v543 = add i64 0, 0
  %v544 = getelementptr inbounds float, ptr %v540, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 0, 0
  %v547 = getelementptr inbounds float, ptr %v542, i64 %v546
  store <8 x float> %v545, ptr %v547, align 4
  %v548 = add nsw i64 %v534, 1
  br label %b62
b64:
  br label %b61
b61:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b65, label %b66
b65:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = load i64, ptr %v67, align 8
  %v553 = add i64 %v552, 1
  store i64 %v553, ptr %v67, align 8
  %v554 = mul i64 %v3, %v553
  br label %b67
b67:
  %v555 = load atomic i64, ptr %v550 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b68, label %b69
b68:
  %v557 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v30, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = mul i64 1, %v7
  %v562 = add i64 0, %v561
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v26, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v564, i64 0
  %v566 = getelementptr inbounds float, ptr %v72, i64 12288
  %v567 = add i64 8, 1
  %v568 = sdiv i64 %v567, 2
  %v569 = add i64 %v2, 1
  %v570 = mul i64 %v568, %v2
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 2
  %v573 = icmp slt i64 %v572, 8
  %v574 = select i1 %v573, i64 %v572, i64 8
  %v575 = mul i64 %v568, %v569
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 2
  %v578 = icmp slt i64 %v577, 8
  %v579 = select i1 %v578, i64 %v577, i64 8
  %v580 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b70
b70:
  %v581 = phi i64 [ %v574, %b66 ], [ %v589, %b75 ]
  %v582 = icmp slt i64 %v581, %v579
  br i1 %v582, label %b71, label %b72
b71:
  %v583 = mul i64 %v581, 8
  %v584 = getelementptr inbounds float, ptr %v580, i64 %v583
  br label %b73
b73:
  %v585 = phi i64 [ 0, %b71 ], [ %v588, %b74 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b74, label %b75
b74:
  %v587 = getelementptr inbounds float, ptr %v584, i64 %v585
  store float 0x0000000000000000, ptr %v587, align 4
  %v588 = add nsw i64 %v585, 1
  br label %b73
b75:
  %v589 = add nsw i64 %v581, 1
  br label %b70
b72:
  %v590 = mul i64 %v8, 1
  br label %b76
b76:
  %v591 = phi i64 [ 0, %b72 ], [ %v695, %b81 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b77, label %b78
b77:
  %v593 = sub i64 %v590, %v591
  %v594 = icmp slt i64 %v593, 384
  %v595 = select i1 %v594, i64 %v593, i64 384
  br label %b79
b79:
  %v596 = phi i64 [ %v574, %b77 ], [ %v694, %b105 ]
  %v597 = icmp slt i64 %v596, %v579
  br i1 %v597, label %b80, label %b81
b80:
  %v598 = sub i64 %v579, %v596
  %v599 = icmp slt i64 %v598, 64
  %v600 = select i1 %v599, i64 %v598, i64 64
  %v601 = sdiv i64 %v600, 2
  %v602 = mul i64 %v601, 2
  %v603 = sub i64 %v600, %v602
  %v604 = mul i64 %v591, 8
  %v605 = add i64 %v604, %v596
  %v606 = getelementptr inbounds float, ptr %v560, i64 %v605
  br label %b82
b82:
  %v607 = phi i64 [ 0, %b80 ], [ %v633, %b90 ]
  %v608 = icmp slt i64 %v607, %v595
  br i1 %v608, label %b83, label %b84
b83:
  %v609 = mul i64 %v607, 8
  %v610 = getelementptr inbounds float, ptr %v606, i64 %v609
  %v611 = mul i64 %v607, 2
  %v612 = getelementptr inbounds float, ptr %v566, i64 %v611
  br label %b85
b85:
  %v613 = phi i64 [ 0, %b83 ], [ %v622, %b86 ]
  %v614 = icmp slt i64 %v613, %v601
  br i1 %v614, label %b86, label %b87
b86:
  %v615 = mul i64 %v613, 2
  %v616 = getelementptr inbounds float, ptr %v610, i64 %v615
  %v617 = mul i64 %v613, 768
  %v618 = getelementptr inbounds float, ptr %v612, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  %v620 = load <2 x float>, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  store <2 x float> %v620, ptr %v621, align 4
  %v622 = add nsw i64 %v613, 1
  br label %b85
b87:
  %v623 = mul i64 %v601, 2
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  %v625 = mul i64 %v601, 768
  %v626 = getelementptr inbounds float, ptr %v612, i64 %v625
  br label %b88
b88:
  %v627 = phi i64 [ 0, %b87 ], [ %v632, %b89 ]
  %v628 = icmp slt i64 %v627, %v603
  br i1 %v628, label %b89, label %b90
b89:
  %v629 = getelementptr inbounds float, ptr %v624, i64 %v627
  %v630 = load float, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v626, i64 %v627
  store float %v630, ptr %v631, align 4
  %v632 = add nsw i64 %v627, 1
  br label %b88, !llvm.loop !0
b90:
  %v633 = add nsw i64 %v607, 1
  br label %b82
b84:
  br label %b91
b91:
  %v634 = phi i64 [ 0, %b84 ], [ %v669, %b99 ]
  %v635 = icmp slt i64 %v634, 0
  br i1 %v635, label %b92, label %b93
b92:
  %v636 = mul i64 %v591, 8
  %v637 = add i64 %v636, %v634
  %v638 = getelementptr inbounds float, ptr %v565, i64 %v637
  br label %b94
b94:
  %v639 = phi i64 [ 0, %b92 ], [ %v657, %b95 ]
  %v640 = icmp slt i64 %v639, %v595
  br i1 %v640, label %b95, label %b96
b95:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = mul i64 %v639, 32
  %v644 = getelementptr inbounds float, ptr %v72, i64 %v643
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = getelementptr inbounds float, ptr %v642, i64 8
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v644, i64 8
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = getelementptr inbounds float, ptr %v642, i64 16
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v644, i64 16
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v642, i64 24
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v644, i64 24
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = add nsw i64 %v639, 1
  br label %b94
b96:
  %v658 = sdiv i64 %v600, 2
  br label %b97
b97:
  %v659 = phi i64 [ 0, %b96 ], [ %v668, %b98 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b98, label %b99
b98:
  %v661 = mul i64 %v659, 2
  %v662 = add i64 %v596, %v661
  %v663 = mul i64 %v659, 768
  %v664 = getelementptr inbounds float, ptr %v566, i64 %v663
  %v665 = mul i64 %v662, 8
  %v666 = add i64 %v665, %v634
  %v667 = getelementptr inbounds float, ptr %v580, i64 %v666
  call void @outer_2x32(ptr %v664, ptr %v72, i64 %v595, ptr %v667, i64 8)
  %v668 = add nsw i64 %v659, 1
  br label %b97
b99:
  %v669 = add nsw i64 %v634, 32
  br label %b91
b93:
  %v670 = mul i64 %v591, 8
  %v671 = add i64 %v670, 0
  %v672 = getelementptr inbounds float, ptr %v565, i64 %v671
  br label %b100
b100:
  %v673 = phi i64 [ 0, %b93 ], [ %v682, %b101 ]
  %v674 = icmp slt i64 %v673, %v595
  br i1 %v674, label %b101, label %b102
b101:
  %v675 = mul i64 %v673, 8
  %v676 = getelementptr inbounds float, ptr %v672, i64 %v675
  %v677 = mul i64 %v673, 8
  %v678 = getelementptr inbounds float, ptr %v72, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v676, i64 0
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = getelementptr inbounds float, ptr %v678, i64 0
  store <8 x float> %v680, ptr %v681, align 4
  %v682 = add nsw i64 %v673, 1
  br label %b100
b102:
  %v683 = sdiv i64 %v600, 2
  br label %b103
b103:
  %v684 = phi i64 [ 0, %b102 ], [ %v693, %b104 ]
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b104, label %b105
b104:
  %v686 = mul i64 %v684, 2
  %v687 = add i64 %v596, %v686
  %v688 = mul i64 %v684, 768
  %v689 = getelementptr inbounds float, ptr %v566, i64 %v688
  %v690 = mul i64 %v687, 8
  %v691 = add i64 %v690, 0
  %v692 = getelementptr inbounds float, ptr %v580, i64 %v691
  call void @outer_2x8(ptr %v689, ptr %v72, i64 %v595, ptr %v692, i64 8)
  %v693 = add nsw i64 %v684, 1
  br label %b103
b105:
  %v694 = add nsw i64 %v596, 64
  br label %b79
b81:
  %v695 = add nsw i64 %v591, 384
  br label %b76
b78:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b106, label %b107
b106:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = load i64, ptr %v67, align 8
  %v700 = add i64 %v699, 1
  store i64 %v700, ptr %v67, align 8
  %v701 = mul i64 %v3, %v700
  br label %b108
b108:
  %v702 = load atomic i64, ptr %v697 acquire, align 8
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b109, label %b110
b109:
  %v704 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v705 = icmp eq i64 %v2, 0
  br i1 %v705, label %b111, label %b112
b111:
  br label %b113
b113:
  %v706 = phi i64 [ 0, %b111 ], [ %v723, %b118 ]
  %v707 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v722, %b118 ]
  %v708 = icmp slt i64 %v706, %v7
  br i1 %v708, label %b114, label %b115
b114:
  %v709 = add i64 %v706, 128
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  br label %b116
b116:
  %v712 = phi i64 [ %v706, %b114 ], [ %v721, %b117 ]
  %v713 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v720, %b117 ]
  %v714 = icmp slt i64 %v712, %v711
  br i1 %v714, label %b117, label %b118
b117:
  %v715 = mul i64 %v712, 8
  %v716 = getelementptr inbounds float, ptr %v20, i64 %v715
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v716, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fadd <8 x float> %v713, %v719
  %v721 = add nsw i64 %v712, 1
  br label %b116
b118:
  %v722 = fadd <8 x float> %v707, %v713
  %v723 = add nsw i64 %v706, 128
  br label %b113
b115:
  %v724 = add i64 0, 0
  %v725 = getelementptr inbounds float, ptr %v36, i64 %v724
  store <8 x float> %v707, ptr %v725, align 4
  br label %b112
b112:
  %v726 = icmp sgt i64 %v3, 1
  br i1 %v726, label %b119, label %b120
b119:
  %v727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v728 = atomicrmw add ptr %v727, i64 1 acq_rel
  %v729 = load i64, ptr %v67, align 8
  %v730 = add i64 %v729, 1
  store i64 %v730, ptr %v67, align 8
  %v731 = mul i64 %v3, %v730
  br label %b121
b121:
  %v732 = load atomic i64, ptr %v727 acquire, align 8
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b122, label %b123
b122:
  %v734 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
