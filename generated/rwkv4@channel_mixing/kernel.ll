; generated from specs/rwkv4.yaml by `make generated`: do not edit
; rwkv4@channel_mixing C=8 F=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v113 = alloca i64, i64 1, align 8
  %v387 = alloca float, i64 128, align 4
  %v515 = alloca float, i64 64, align 4
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
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 8
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 16
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 25
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 26
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 29
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 30
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 31
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 32
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 33
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 34
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 35
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 36
  %v112 = load i64, ptr %v111, align 8
  store i64 0, ptr %v113, align 8
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v115 = load ptr, ptr %v114, align 4
  %v116 = mul i64 %v2, 0
  %v117 = add i64 %v116, 192
  %v118 = getelementptr inbounds float, ptr %v115, i64 %v117
  %v119 = getelementptr inbounds i64, ptr %v1, i64 4
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp eq i64 %v120, 0
  br i1 %v121, label %b0, label %b1
b0:
  %v122 = icmp eq i64 %v2, 0
  br i1 %v122, label %b2, label %b3
b2:
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v10, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = fsub <8 x float> %v127, %v125
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v12, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = fsub <8 x float> %v127, %v131
  %v133 = add i64 0, 0
  %v134 = getelementptr inbounds float, ptr %v42, i64 %v133
  %v135 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = add i64 0, 0
  %v138 = getelementptr inbounds float, ptr %v44, i64 %v137
  store <8 x float> %v128, ptr %v138, align 4
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v46, i64 %v139
  store <8 x float> %v132, ptr %v140, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b4, label %b5
b4:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v113, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v113, align 8
  %v146 = mul i64 %v3, %v145
  br label %b6
b6:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b7, label %b8
b7:
  %v149 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 4
  %v151 = load i64, ptr %v150, align 8
  %v152 = icmp eq i64 %v151, 0
  br i1 %v152, label %b9, label %b10
b9:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 41
  %v154 = load i64, ptr %v153, align 8
  %v155 = icmp eq i64 %v154, 0
  br i1 %v155, label %b11, label %b12
b11:
  %v156 = add i64 %v7, 0
  %v157 = sdiv i64 %v156, 1
  %v158 = add i64 %v2, 1
  %v159 = mul i64 %v157, %v2
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  %v164 = mul i64 %v157, %v158
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  br label %b13
b13:
  %v169 = phi i64 [ %v163, %b11 ], [ %v180, %b14 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b14, label %b15
b14:
  %v171 = and i64 0, %v84
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v169
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v24, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v175, i64 %v176
  %v178 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v179, ptr %v177, align 4
  %v180 = add nsw i64 %v169, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b16, label %b17
b16:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v113, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v113, align 8
  %v186 = mul i64 %v3, %v185
  br label %b18
b18:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b19, label %b20
b19:
  %v189 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v190 = phi i64 [ 0, %b17 ], [ %v293, %b29 ]
  %v191 = icmp slt i64 %v190, %v5
  br i1 %v191, label %b22, label %b23
b22:
  %v192 = add i64 %v7, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  br label %b24
b24:
  %v205 = phi i64 [ %v199, %b22 ], [ %v259, %b25 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b25, label %b26
b25:
  %v207 = add i64 %v190, 0
  %v208 = and i64 %v207, %v80
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v205
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v14, i64 %v211
  %v213 = add i64 %v190, 0
  %v214 = and i64 %v213, %v84
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v205
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v24, i64 %v217
  %v219 = add i64 %v190, 0
  %v220 = and i64 %v219, %v90
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v205
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v48, i64 %v223
  %v225 = add i64 %v190, 0
  %v226 = and i64 %v225, %v92
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v205
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v50, i64 %v229
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v10, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v212, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v233, %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v44, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v218, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fmul <8 x float> %v240, %v243
  %v245 = fadd <8 x float> %v237, %v244
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v12, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v248, %v236
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v46, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v252, %v243
  %v254 = fadd <8 x float> %v249, %v253
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v224, i64 %v255
  store <8 x float> %v245, ptr %v256, align 4
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v230, i64 %v257
  store <8 x float> %v254, ptr %v258, align 4
  %v259 = add nsw i64 %v205, 1
  br label %b24
b26:
  %v260 = add i64 %v7, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, %v7
  %v267 = select i1 %v266, i64 %v265, i64 %v7
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, %v7
  %v272 = select i1 %v271, i64 %v270, i64 %v7
  br label %b27
b27:
  %v273 = phi i64 [ %v267, %b26 ], [ %v292, %b28 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b28, label %b29
b28:
  %v275 = add i64 %v190, 0
  %v276 = and i64 %v275, %v80
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v273
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v14, i64 %v279
  %v281 = add i64 %v190, 1
  %v282 = and i64 %v281, %v84
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v273
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v24, i64 %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v280, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v286, i64 %v290
  store <8 x float> %v289, ptr %v291, align 4
  %v292 = add nsw i64 %v273, 1
  br label %b27
b29:
  %v293 = add nsw i64 %v190, 1
  br label %b21
b23:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b30, label %b31
b30:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = load i64, ptr %v113, align 8
  %v298 = add i64 %v297, 1
  store i64 %v298, ptr %v113, align 8
  %v299 = mul i64 %v3, %v298
  br label %b32
b32:
  %v300 = load atomic i64, ptr %v295 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b33, label %b34
b33:
  %v302 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v303 = getelementptr inbounds float, ptr %v115, i64 0
  %v304 = getelementptr inbounds float, ptr %v115, i64 128
  %v305 = getelementptr inbounds i64, ptr %v1, i64 4
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp eq i64 %v306, 0
  br i1 %v307, label %b35, label %b36
b35:
  %v308 = add i64 1, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, 1
  %v315 = select i1 %v314, i64 %v313, i64 1
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, 1
  %v320 = select i1 %v319, i64 %v318, i64 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  br label %b37
b37:
  %v323 = phi i64 [ %v315, %b35 ], [ %v347, %b38 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b38, label %b39
b38:
  %v325 = mul i64 %v323, 128
  %v326 = mul i64 %v323, 8
  %v327 = add i64 %v325, 0
  %v328 = add i64 %v326, 0
  %v329 = getelementptr inbounds float, ptr %v303, i64 %v327
  %v330 = sub i64 8, %v328
  %v331 = icmp slt i64 %v330, 0
  %v332 = select i1 %v331, i64 0, i64 %v330
  %v333 = mul i64 %v328, 8
  %v334 = add i64 0, %v333
  %v335 = getelementptr inbounds float, ptr %v16, i64 %v334
  call void @pack_turned(ptr %v335, i64 8, i64 1, i64 8, i64 %v332, ptr %v329, i64 8)
  %v336 = add i64 %v325, 64
  %v337 = add i64 %v336, 0
  %v338 = add i64 %v326, 0
  %v339 = getelementptr inbounds float, ptr %v303, i64 %v337
  %v340 = sub i64 8, %v338
  %v341 = icmp slt i64 %v340, 0
  %v342 = select i1 %v341, i64 0, i64 %v340
  %v343 = mul i64 %v338, 8
  %v344 = add i64 0, %v343
  %v345 = getelementptr inbounds float, ptr %v18, i64 %v344
  call void @pack_turned(ptr %v345, i64 8, i64 1, i64 8, i64 %v342, ptr %v339, i64 8)
  %v346 = add i64 %v336, 64
  %v347 = add nsw i64 %v323, 1
  br label %b37
b39:
  %v348 = add i64 1, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, 1
  %v355 = select i1 %v354, i64 %v353, i64 1
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, 1
  %v360 = select i1 %v359, i64 %v358, i64 1
  %v361 = icmp slt i64 %v360, 1
  %v362 = select i1 %v361, i64 %v360, i64 1
  br label %b40
b40:
  %v363 = phi i64 [ %v355, %b39 ], [ %v377, %b41 ]
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b41, label %b42
b41:
  %v365 = mul i64 %v363, 64
  %v366 = mul i64 %v363, 8
  %v367 = add i64 %v365, 0
  %v368 = add i64 %v366, 0
  %v369 = getelementptr inbounds float, ptr %v304, i64 %v367
  %v370 = sub i64 8, %v368
  %v371 = icmp slt i64 %v370, 0
  %v372 = select i1 %v371, i64 0, i64 %v370
  %v373 = mul i64 %v368, 8
  %v374 = add i64 0, %v373
  %v375 = getelementptr inbounds float, ptr %v20, i64 %v374
  call void @pack_turned(ptr %v375, i64 8, i64 1, i64 8, i64 %v372, ptr %v369, i64 8)
  %v376 = add i64 %v365, 64
  %v377 = add nsw i64 %v363, 1
  br label %b40
b42:
  br label %b36
b36:
  %v378 = icmp sgt i64 %v3, 1
  br i1 %v378, label %b43, label %b44
b43:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v380 = atomicrmw add ptr %v379, i64 1 acq_rel
  %v381 = load i64, ptr %v113, align 8
  %v382 = add i64 %v381, 1
  store i64 %v382, ptr %v113, align 8
  %v383 = mul i64 %v3, %v382
  br label %b45
b45:
  %v384 = load atomic i64, ptr %v379 acquire, align 8
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b46, label %b47
b46:
  %v386 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v388 = add i64 %v8, 0
  %v389 = sdiv i64 %v388, 1
  %v390 = add i64 %v2, 1
  %v391 = mul i64 %v389, %v2
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v8
  %v395 = select i1 %v394, i64 %v393, i64 %v8
  %v396 = mul i64 %v389, %v390
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v8
  %v400 = select i1 %v399, i64 %v398, i64 %v8
  br label %b48
b48:
  %v401 = phi i64 [ %v395, %b44 ], [ %v514, %b53 ]
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b49, label %b50
b49:
  %v403 = add i64 %v401, 96
  %v404 = icmp slt i64 %v403, %v400
  %v405 = select i1 %v404, i64 %v403, i64 %v400
  br label %b51
b51:
  %v406 = phi i64 [ 0, %b49 ], [ %v513, %b56 ]
  %v407 = icmp slt i64 %v406, 1
  br i1 %v407, label %b52, label %b53
b52:
  %v408 = sub i64 %v405, %v401
  %v409 = sub i64 8, 1
  %v410 = add i64 %v408, %v409
  %v411 = sdiv i64 %v410, 8
  br label %b54
b54:
  %v412 = phi i64 [ 0, %b52 ], [ %v512, %b63 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b55, label %b56
b55:
  %v414 = mul i64 %v408, %v412
  %v415 = sdiv i64 %v414, %v411
  %v416 = add i64 %v401, %v415
  %v417 = add i64 %v412, 1
  %v418 = mul i64 %v408, %v417
  %v419 = sdiv i64 %v418, %v411
  %v420 = add i64 %v401, %v419
  %v421 = mul i64 %v406, 128
  %v422 = getelementptr inbounds float, ptr %v303, i64 %v421
  %v423 = sub i64 %v420, %v416
  %v424 = mul i64 %v416, 8
  %v425 = getelementptr inbounds float, ptr %v48, i64 %v424
  %v426 = getelementptr inbounds float, ptr %v425, i64 0
  %v427 = sub i64 %v423, 1
  %v428 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v427
  %v429 = load ptr, ptr %v428, align 4
  %v430 = getelementptr inbounds float, ptr %v387, i64 0
  %v431 = icmp sgt i64 %v423, 0
  br i1 %v431, label %b57, label %b58
b57:
  call void %v429(ptr %v426, i64 8, ptr %v422, i64 8, ptr %v430, i64 16, i64 0)
  br label %b58
b58:
  %v432 = add i64 %v421, 64
  %v433 = getelementptr inbounds float, ptr %v303, i64 %v432
  %v434 = sub i64 %v420, %v416
  %v435 = mul i64 %v416, 8
  %v436 = getelementptr inbounds float, ptr %v50, i64 %v435
  %v437 = getelementptr inbounds float, ptr %v436, i64 0
  %v438 = sub i64 %v434, 1
  %v439 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v438
  %v440 = load ptr, ptr %v439, align 4
  %v441 = getelementptr inbounds float, ptr %v387, i64 8
  %v442 = icmp sgt i64 %v434, 0
  br i1 %v442, label %b59, label %b60
b59:
  call void %v440(ptr %v437, i64 8, ptr %v433, i64 8, ptr %v441, i64 16, i64 0)
  br label %b60
b60:
  %v443 = add i64 %v432, 64
  br label %b61
b61:
  %v444 = phi i64 [ %v416, %b60 ], [ %v511, %b66 ]
  %v445 = icmp slt i64 %v444, %v420
  br i1 %v445, label %b62, label %b63
b62:
  %v446 = sub i64 %v444, %v416
  %v447 = mul i64 %v446, 16
  %v448 = getelementptr inbounds float, ptr %v387, i64 %v447
  %v449 = mul i64 %v444, 8
  %v450 = getelementptr inbounds float, ptr %v52, i64 %v449
  %v451 = mul i64 %v444, 8
  %v452 = getelementptr inbounds float, ptr %v54, i64 %v451
  %v453 = mul i64 %v444, 8
  %v454 = getelementptr inbounds float, ptr %v56, i64 %v453
  br label %b64
b64:
  %v455 = phi i64 [ 0, %b62 ], [ %v510, %b65 ]
  %v456 = icmp slt i64 %v455, 1
  br i1 %v456, label %b65, label %b66
b65:
  %v457 = mul i64 %v406, 1
  %v458 = add i64 %v457, %v455
  %v459 = mul i64 %v458, 8
  %v460 = add i64 0, %v455
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v448, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 1, %v455
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v448, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v467)
  %v469 = fneg <8 x float> %v468
  %v470 = fcmp olt <8 x float> %v469, splat (float 0xC05A400000000000)
  %v471 = select <8 x i1> %v470, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v469
  %v472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v471, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v473 = fsub <8 x float> %v472, splat (float 0x4168000000000000)
  %v474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v473, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v471)
  %v475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v473, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v474)
  %v476 = bitcast <8 x float> %v472 to <8 x i32>
  %v477 = fmul <8 x float> %v475, %v475
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v475, <8 x float> splat (float 0x3F81227F40000000))
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> %v475, <8 x float> splat (float 0x3FA5556740000000))
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> %v475, <8 x float> splat (float 0x3FC5554B00000000))
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> %v475, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v477, <8 x float> %v481, <8 x float> %v475)
  %v483 = sub <8 x i32> %v476, splat (i32 1262485250)
  %v484 = lshr <8 x i32> %v483, splat (i32 1)
  %v485 = sub <8 x i32> %v483, %v484
  %v486 = shl <8 x i32> %v484, splat (i32 23)
  %v487 = bitcast <8 x i32> %v486 to <8 x float>
  %v488 = shl <8 x i32> %v485, splat (i32 23)
  %v489 = bitcast <8 x i32> %v488 to <8 x float>
  %v490 = fadd <8 x float> %v482, splat (float 0x3FF0000000000000)
  %v491 = fmul <8 x float> %v490, %v487
  %v492 = fmul <8 x float> %v491, %v489
  %v493 = fcmp olt <8 x float> %v467, splat (float 0x0000000000000000)
  %v494 = select <8 x i1> %v493, <8 x float> %v492, <8 x float> splat (float 0x3FF0000000000000)
  %v495 = fadd <8 x float> %v492, splat (float 0x3FF0000000000000)
  %v496 = fdiv <8 x float> %v494, %v495
  %v497 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v498 = shufflevector <8 x float> %v497, <8 x float> poison, <8 x i32> zeroinitializer
  %v499 = fcmp ole <8 x float> %v463, %v498
  %v500 = select <8 x i1> %v499, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v501 = fcmp une <8 x float> %v500, splat (float 0x0000000000000000)
  %v502 = select <8 x i1> %v501, <8 x float> %v498, <8 x float> %v463
  %v503 = fmul <8 x float> %v502, %v502
  %v504 = add i64 0, %v459
  %v505 = getelementptr inbounds float, ptr %v450, i64 %v504
  store <8 x float> %v463, ptr %v505, align 4
  %v506 = add i64 0, %v459
  %v507 = getelementptr inbounds float, ptr %v452, i64 %v506
  store <8 x float> %v496, ptr %v507, align 4
  %v508 = add i64 0, %v459
  %v509 = getelementptr inbounds float, ptr %v454, i64 %v508
  store <8 x float> %v503, ptr %v509, align 4
  %v510 = add nsw i64 %v455, 1
  br label %b64
b66:
  %v511 = add nsw i64 %v444, 1
  br label %b61
b63:
  %v512 = add nsw i64 %v412, 1
  br label %b54
b56:
  %v513 = add nsw i64 %v406, 1
  br label %b51
b53:
  %v514 = add nsw i64 %v401, 96
  br label %b48
b50:
  %v516 = add i64 %v8, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v8
  %v523 = select i1 %v522, i64 %v521, i64 %v8
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v8
  %v528 = select i1 %v527, i64 %v526, i64 %v8
  br label %b67
b67:
  %v529 = phi i64 [ %v523, %b50 ], [ %v593, %b72 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b68, label %b69
b68:
  %v531 = add i64 %v529, 96
  %v532 = icmp slt i64 %v531, %v528
  %v533 = select i1 %v532, i64 %v531, i64 %v528
  br label %b70
b70:
  %v534 = phi i64 [ 0, %b68 ], [ %v592, %b75 ]
  %v535 = icmp slt i64 %v534, 1
  br i1 %v535, label %b71, label %b72
b71:
  %v536 = sub i64 %v533, %v529
  %v537 = sub i64 8, 1
  %v538 = add i64 %v536, %v537
  %v539 = sdiv i64 %v538, 8
  br label %b73
b73:
  %v540 = phi i64 [ 0, %b71 ], [ %v591, %b80 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b74, label %b75
b74:
  %v542 = mul i64 %v536, %v540
  %v543 = sdiv i64 %v542, %v539
  %v544 = add i64 %v529, %v543
  %v545 = add i64 %v540, 1
  %v546 = mul i64 %v536, %v545
  %v547 = sdiv i64 %v546, %v539
  %v548 = add i64 %v529, %v547
  %v549 = mul i64 %v534, 64
  %v550 = getelementptr inbounds float, ptr %v304, i64 %v549
  %v551 = sub i64 %v548, %v544
  %v552 = mul i64 %v544, 8
  %v553 = getelementptr inbounds float, ptr %v56, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  %v555 = sub i64 %v551, 1
  %v556 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v555
  %v557 = load ptr, ptr %v556, align 4
  %v558 = getelementptr inbounds float, ptr %v515, i64 0
  %v559 = icmp sgt i64 %v551, 0
  br i1 %v559, label %b76, label %b77
b76:
  call void %v557(ptr %v554, i64 8, ptr %v550, i64 8, ptr %v558, i64 8, i64 0)
  br label %b77
b77:
  %v560 = add i64 %v549, 64
  br label %b78
b78:
  %v561 = phi i64 [ %v544, %b77 ], [ %v590, %b83 ]
  %v562 = icmp slt i64 %v561, %v548
  br i1 %v562, label %b79, label %b80
b79:
  %v563 = sub i64 %v561, %v544
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v515, i64 %v564
  %v566 = mul i64 %v561, 8
  %v567 = getelementptr inbounds float, ptr %v54, i64 %v566
  %v568 = mul i64 %v561, 8
  %v569 = getelementptr inbounds float, ptr %v58, i64 %v568
  %v570 = mul i64 %v561, 8
  %v571 = getelementptr inbounds float, ptr %v28, i64 %v570
  br label %b81
b81:
  %v572 = phi i64 [ 0, %b79 ], [ %v589, %b82 ]
  %v573 = icmp slt i64 %v572, 1
  br i1 %v573, label %b82, label %b83
b82:
  %v574 = mul i64 %v534, 1
  %v575 = add i64 %v574, %v572
  %v576 = mul i64 %v575, 8
  %v577 = add i64 0, %v572
  %v578 = mul i64 %v577, 8
  %v579 = getelementptr inbounds float, ptr %v565, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = add i64 0, %v576
  %v582 = getelementptr inbounds float, ptr %v567, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = fmul <8 x float> %v583, %v580
  %v585 = add i64 0, %v576
  %v586 = getelementptr inbounds float, ptr %v569, i64 %v585
  store <8 x float> %v580, ptr %v586, align 4
  %v587 = add i64 0, %v576
  %v588 = getelementptr inbounds float, ptr %v571, i64 %v587
  store <8 x float> %v584, ptr %v588, align 4
  %v589 = add nsw i64 %v572, 1
  br label %b81
b83:
  %v590 = add nsw i64 %v561, 1
  br label %b78
b80:
  %v591 = add nsw i64 %v540, 1
  br label %b73
b75:
  %v592 = add nsw i64 %v534, 1
  br label %b70
b72:
  %v593 = add nsw i64 %v529, 96
  br label %b67
b69:
  %v594 = icmp sgt i64 %v3, 1
  br i1 %v594, label %b84, label %b85
b84:
  %v595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v596 = atomicrmw add ptr %v595, i64 1 acq_rel
  %v597 = load i64, ptr %v113, align 8
  %v598 = add i64 %v597, 1
  store i64 %v598, ptr %v113, align 8
  %v599 = mul i64 %v3, %v598
  br label %b86
b86:
  %v600 = load atomic i64, ptr %v595 acquire, align 8
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b87, label %b88
b87:
  %v602 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v113 = alloca i64, i64 1, align 8
  %v249 = alloca float, i64 128, align 4
  %v352 = alloca float, i64 64, align 4
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
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 8
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 12
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 13
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 15
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 16
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 25
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 26
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 29
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 30
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 31
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 32
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 33
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 34
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 35
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 36
  %v112 = load i64, ptr %v111, align 8
  store i64 0, ptr %v113, align 8
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v115 = load ptr, ptr %v114, align 4
  %v116 = mul i64 %v2, 15360
  %v117 = add i64 %v116, 192
  %v118 = getelementptr inbounds float, ptr %v115, i64 %v117
  %v119 = getelementptr inbounds float, ptr %v115, i64 0
  %v120 = getelementptr inbounds float, ptr %v115, i64 128
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b0, label %b1
b0:
  %v124 = add i64 1, 0
  %v125 = sdiv i64 %v124, 1
  %v126 = add i64 %v2, 1
  %v127 = mul i64 %v125, %v2
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  %v132 = mul i64 %v125, %v126
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  br label %b2
b2:
  %v139 = phi i64 [ %v131, %b0 ], [ %v163, %b3 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b3, label %b4
b3:
  %v141 = mul i64 %v139, 128
  %v142 = mul i64 %v139, 8
  %v143 = add i64 %v141, 0
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v119, i64 %v143
  %v146 = sub i64 8, %v144
  %v147 = icmp slt i64 %v146, 0
  %v148 = select i1 %v147, i64 0, i64 %v146
  %v149 = mul i64 %v144, 1
  %v150 = add i64 0, %v149
  %v151 = getelementptr inbounds float, ptr %v20, i64 %v150
  call void @pack_rows(ptr %v151, i64 1, i64 8, i64 8, i64 %v148, ptr %v145, i64 8)
  %v152 = add i64 %v141, 64
  %v153 = add i64 %v152, 0
  %v154 = add i64 %v142, 0
  %v155 = getelementptr inbounds float, ptr %v119, i64 %v153
  %v156 = sub i64 8, %v154
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = mul i64 %v154, 1
  %v160 = add i64 0, %v159
  %v161 = getelementptr inbounds float, ptr %v18, i64 %v160
  call void @pack_rows(ptr %v161, i64 1, i64 8, i64 8, i64 %v158, ptr %v155, i64 8)
  %v162 = add i64 %v152, 64
  %v163 = add nsw i64 %v139, 1
  br label %b2
b4:
  %v164 = add i64 1, 0
  %v165 = sdiv i64 %v164, 1
  %v166 = add i64 %v2, 1
  %v167 = mul i64 %v165, %v2
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, 1
  %v171 = select i1 %v170, i64 %v169, i64 1
  %v172 = mul i64 %v165, %v166
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, 1
  %v176 = select i1 %v175, i64 %v174, i64 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  br label %b5
b5:
  %v179 = phi i64 [ %v171, %b4 ], [ %v193, %b6 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b6, label %b7
b6:
  %v181 = mul i64 %v179, 64
  %v182 = mul i64 %v179, 8
  %v183 = add i64 %v181, 0
  %v184 = add i64 %v182, 0
  %v185 = getelementptr inbounds float, ptr %v120, i64 %v183
  %v186 = sub i64 8, %v184
  %v187 = icmp slt i64 %v186, 0
  %v188 = select i1 %v187, i64 0, i64 %v186
  %v189 = mul i64 %v184, 1
  %v190 = add i64 0, %v189
  %v191 = getelementptr inbounds float, ptr %v16, i64 %v190
  call void @pack_rows(ptr %v191, i64 1, i64 8, i64 8, i64 %v188, ptr %v185, i64 8)
  %v192 = add i64 %v181, 64
  %v193 = add nsw i64 %v179, 1
  br label %b5
b7:
  br label %b1
b1:
  %v194 = icmp sgt i64 %v3, 1
  br i1 %v194, label %b8, label %b9
b8:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v196 = atomicrmw add ptr %v195, i64 1 acq_rel
  %v197 = load i64, ptr %v113, align 8
  %v198 = add i64 %v197, 1
  store i64 %v198, ptr %v113, align 8
  %v199 = mul i64 %v3, %v198
  br label %b10
b10:
  %v200 = load atomic i64, ptr %v195 acquire, align 8
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b11, label %b12
b11:
  %v202 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v203 = add i64 %v8, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v8
  %v210 = select i1 %v209, i64 %v208, i64 %v8
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v8
  %v215 = select i1 %v214, i64 %v213, i64 %v8
  br label %b13
b13:
  %v216 = phi i64 [ %v210, %b9 ], [ %v248, %b14 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b14, label %b15
b14:
  %v218 = mul i64 %v216, 8
  %v219 = getelementptr inbounds float, ptr %v22, i64 %v218
  %v220 = mul i64 %v216, 8
  %v221 = getelementptr inbounds float, ptr %v54, i64 %v220
  %v222 = mul i64 %v216, 8
  %v223 = getelementptr inbounds float, ptr %v58, i64 %v222
  %v224 = mul i64 %v216, 8
  %v225 = getelementptr inbounds float, ptr %v60, i64 %v224
  %v226 = mul i64 %v216, 8
  %v227 = getelementptr inbounds float, ptr %v62, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v219, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v221, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul <8 x float> %v230, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v223, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fmul <8 x float> %v230, %v237
  %v239 = fmul <8 x float> %v238, %v233
  %v240 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = fsub <8 x float> %v241, %v233
  %v243 = fmul <8 x float> %v239, %v242
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v225, i64 %v244
  store <8 x float> %v234, ptr %v245, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v227, i64 %v246
  store <8 x float> %v243, ptr %v247, align 4
  %v248 = add nsw i64 %v216, 1
  br label %b13
b15:
  %v250 = add i64 %v8, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v8
  %v257 = select i1 %v256, i64 %v255, i64 %v8
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v8
  %v262 = select i1 %v261, i64 %v260, i64 %v8
  br label %b16
b16:
  %v263 = phi i64 [ %v257, %b15 ], [ %v351, %b21 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b17, label %b18
b17:
  %v265 = add i64 %v263, 96
  %v266 = icmp slt i64 %v265, %v262
  %v267 = select i1 %v266, i64 %v265, i64 %v262
  br label %b19
b19:
  %v268 = phi i64 [ 0, %b17 ], [ %v350, %b24 ]
  %v269 = icmp slt i64 %v268, 1
  br i1 %v269, label %b20, label %b21
b20:
  %v270 = sub i64 %v267, %v263
  %v271 = sub i64 8, 1
  %v272 = add i64 %v270, %v271
  %v273 = sdiv i64 %v272, 8
  br label %b22
b22:
  %v274 = phi i64 [ 0, %b20 ], [ %v349, %b31 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b23, label %b24
b23:
  %v276 = mul i64 %v270, %v274
  %v277 = sdiv i64 %v276, %v273
  %v278 = add i64 %v263, %v277
  %v279 = add i64 %v274, 1
  %v280 = mul i64 %v270, %v279
  %v281 = sdiv i64 %v280, %v273
  %v282 = add i64 %v263, %v281
  %v283 = mul i64 %v268, 128
  %v284 = getelementptr inbounds float, ptr %v119, i64 %v283
  %v285 = sub i64 %v282, %v278
  %v286 = mul i64 %v278, 8
  %v287 = getelementptr inbounds float, ptr %v60, i64 %v286
  %v288 = getelementptr inbounds float, ptr %v287, i64 0
  %v289 = sub i64 %v285, 1
  %v290 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v289
  %v291 = load ptr, ptr %v290, align 4
  %v292 = getelementptr inbounds float, ptr %v249, i64 0
  %v293 = icmp sgt i64 %v285, 0
  br i1 %v293, label %b25, label %b26
b25:
  call void %v291(ptr %v288, i64 8, ptr %v284, i64 8, ptr %v292, i64 16, i64 0)
  br label %b26
b26:
  %v294 = add i64 %v283, 64
  %v295 = getelementptr inbounds float, ptr %v119, i64 %v294
  %v296 = sub i64 %v282, %v278
  %v297 = mul i64 %v278, 8
  %v298 = getelementptr inbounds float, ptr %v62, i64 %v297
  %v299 = getelementptr inbounds float, ptr %v298, i64 0
  %v300 = sub i64 %v296, 1
  %v301 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v300
  %v302 = load ptr, ptr %v301, align 4
  %v303 = getelementptr inbounds float, ptr %v249, i64 8
  %v304 = icmp sgt i64 %v296, 0
  br i1 %v304, label %b27, label %b28
b27:
  call void %v302(ptr %v299, i64 8, ptr %v295, i64 8, ptr %v303, i64 16, i64 0)
  br label %b28
b28:
  %v305 = add i64 %v294, 64
  br label %b29
b29:
  %v306 = phi i64 [ %v278, %b28 ], [ %v348, %b34 ]
  %v307 = icmp slt i64 %v306, %v282
  br i1 %v307, label %b30, label %b31
b30:
  %v308 = sub i64 %v306, %v278
  %v309 = mul i64 %v308, 16
  %v310 = getelementptr inbounds float, ptr %v249, i64 %v309
  %v311 = mul i64 %v306, 8
  %v312 = getelementptr inbounds float, ptr %v52, i64 %v311
  %v313 = mul i64 %v306, 8
  %v314 = getelementptr inbounds float, ptr %v64, i64 %v313
  %v315 = mul i64 %v306, 8
  %v316 = getelementptr inbounds float, ptr %v66, i64 %v315
  br label %b32
b32:
  %v317 = phi i64 [ 0, %b30 ], [ %v347, %b33 ]
  %v318 = icmp slt i64 %v317, 1
  br i1 %v318, label %b33, label %b34
b33:
  %v319 = mul i64 %v268, 1
  %v320 = add i64 %v319, %v317
  %v321 = mul i64 %v320, 8
  %v322 = add i64 0, %v317
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v310, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 1, %v317
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v310, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 0, %v321
  %v331 = getelementptr inbounds float, ptr %v312, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v334 = shufflevector <8 x float> %v333, <8 x float> poison, <8 x i32> zeroinitializer
  %v335 = fcmp ole <8 x float> %v332, %v334
  %v336 = select <8 x i1> %v335, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v337 = fcmp une <8 x float> %v336, splat (float 0x0000000000000000)
  %v338 = select <8 x i1> %v337, <8 x float> %v334, <8 x float> %v332
  %v339 = fmul <8 x float> %v325, %v338
  %v340 = fadd <8 x float> %v339, %v339
  %v341 = fcmp une <8 x float> %v336, splat (float 0x0000000000000000)
  %v342 = select <8 x i1> %v341, <8 x float> %v334, <8 x float> %v340
  %v343 = add i64 0, %v321
  %v344 = getelementptr inbounds float, ptr %v314, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add i64 0, %v321
  %v346 = getelementptr inbounds float, ptr %v316, i64 %v345
  store <8 x float> %v329, ptr %v346, align 4
  %v347 = add nsw i64 %v317, 1
  br label %b32
b34:
  %v348 = add nsw i64 %v306, 1
  br label %b29
b31:
  %v349 = add nsw i64 %v274, 1
  br label %b22
b24:
  %v350 = add nsw i64 %v268, 1
  br label %b19
b21:
  %v351 = add nsw i64 %v263, 96
  br label %b16
b18:
  %v353 = add i64 %v8, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v8
  %v360 = select i1 %v359, i64 %v358, i64 %v8
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v8
  %v365 = select i1 %v364, i64 %v363, i64 %v8
  br label %b35
b35:
  %v366 = phi i64 [ %v360, %b18 ], [ %v438, %b40 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b36, label %b37
b36:
  %v368 = add i64 %v366, 96
  %v369 = icmp slt i64 %v368, %v365
  %v370 = select i1 %v369, i64 %v368, i64 %v365
  br label %b38
b38:
  %v371 = phi i64 [ 0, %b36 ], [ %v437, %b43 ]
  %v372 = icmp slt i64 %v371, 1
  br i1 %v372, label %b39, label %b40
b39:
  %v373 = sub i64 %v370, %v366
  %v374 = sub i64 8, 1
  %v375 = add i64 %v373, %v374
  %v376 = sdiv i64 %v375, 8
  br label %b41
b41:
  %v377 = phi i64 [ 0, %b39 ], [ %v436, %b48 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b42, label %b43
b42:
  %v379 = mul i64 %v373, %v377
  %v380 = sdiv i64 %v379, %v376
  %v381 = add i64 %v366, %v380
  %v382 = add i64 %v377, 1
  %v383 = mul i64 %v373, %v382
  %v384 = sdiv i64 %v383, %v376
  %v385 = add i64 %v366, %v384
  %v386 = mul i64 %v371, 64
  %v387 = getelementptr inbounds float, ptr %v120, i64 %v386
  %v388 = sub i64 %v385, %v381
  %v389 = mul i64 %v381, 8
  %v390 = getelementptr inbounds float, ptr %v64, i64 %v389
  %v391 = getelementptr inbounds float, ptr %v390, i64 0
  %v392 = sub i64 %v388, 1
  %v393 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v392
  %v394 = load ptr, ptr %v393, align 4
  %v395 = getelementptr inbounds float, ptr %v352, i64 0
  %v396 = icmp sgt i64 %v388, 0
  br i1 %v396, label %b44, label %b45
b44:
  call void %v394(ptr %v391, i64 8, ptr %v387, i64 8, ptr %v395, i64 8, i64 0)
  br label %b45
b45:
  %v397 = add i64 %v386, 64
  br label %b46
b46:
  %v398 = phi i64 [ %v381, %b45 ], [ %v435, %b51 ]
  %v399 = icmp slt i64 %v398, %v385
  br i1 %v399, label %b47, label %b48
b47:
  %v400 = sub i64 %v398, %v381
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v352, i64 %v401
  %v403 = mul i64 %v398, 8
  %v404 = getelementptr inbounds float, ptr %v66, i64 %v403
  %v405 = mul i64 %v398, 8
  %v406 = getelementptr inbounds float, ptr %v68, i64 %v405
  %v407 = mul i64 %v398, 8
  %v408 = getelementptr inbounds float, ptr %v70, i64 %v407
  br label %b49
b49:
  %v409 = phi i64 [ 0, %b47 ], [ %v434, %b50 ]
  %v410 = icmp slt i64 %v409, 1
  br i1 %v410, label %b50, label %b51
b50:
  %v411 = mul i64 %v371, 1
  %v412 = add i64 %v411, %v409
  %v413 = mul i64 %v412, 8
  %v414 = add i64 0, %v409
  %v415 = mul i64 %v414, 8
  %v416 = getelementptr inbounds float, ptr %v402, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 0, %v413
  %v419 = getelementptr inbounds float, ptr %v404, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 0, %v413
  %v422 = getelementptr inbounds float, ptr %v46, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = fmul <8 x float> %v420, %v423
  %v425 = add i64 0, %v413
  %v426 = getelementptr inbounds float, ptr %v44, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = fmul <8 x float> %v417, %v427
  %v429 = fadd <8 x float> %v424, %v428
  %v430 = add i64 0, %v413
  %v431 = getelementptr inbounds float, ptr %v406, i64 %v430
  store <8 x float> %v417, ptr %v431, align 4
  %v432 = add i64 0, %v413
  %v433 = getelementptr inbounds float, ptr %v408, i64 %v432
  store <8 x float> %v429, ptr %v433, align 4
  %v434 = add nsw i64 %v409, 1
  br label %b49
b51:
  %v435 = add nsw i64 %v398, 1
  br label %b46
b48:
  %v436 = add nsw i64 %v377, 1
  br label %b41
b43:
  %v437 = add nsw i64 %v371, 1
  br label %b38
b40:
  %v438 = add nsw i64 %v366, 96
  br label %b35
b37:
  %v439 = icmp sgt i64 %v3, 1
  br i1 %v439, label %b52, label %b53
b52:
  %v440 = getelementptr inbounds i64, ptr %v1, i64 3
  %v441 = atomicrmw add ptr %v440, i64 1 acq_rel
  %v442 = load i64, ptr %v113, align 8
  %v443 = add i64 %v442, 1
  store i64 %v443, ptr %v113, align 8
  %v444 = mul i64 %v3, %v443
  br label %b54
b54:
  %v445 = load atomic i64, ptr %v440 acquire, align 8
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b55, label %b56
b55:
  %v447 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br label %b57
b57:
  %v448 = phi i64 [ 0, %b53 ], [ %v546, %b65 ]
  %v449 = icmp slt i64 %v448, %v5
  br i1 %v449, label %b58, label %b59
b58:
  %v450 = sub i64 %v5, 1
  %v451 = sub i64 %v450, %v448
  %v452 = add i64 %v7, 0
  %v453 = sdiv i64 %v452, 1
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v7
  %v459 = select i1 %v458, i64 %v457, i64 %v7
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  br label %b60
b60:
  %v465 = phi i64 [ %v459, %b58 ], [ %v512, %b61 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b61, label %b62
b61:
  %v467 = add i64 %v451, 1
  %v468 = and i64 %v467, 1
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v465
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v26, i64 %v471
  %v473 = add i64 %v451, 0
  %v474 = and i64 %v473, %v108
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v465
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v66, i64 %v477
  %v479 = add i64 %v451, 0
  %v480 = and i64 %v479, %v110
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v465
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v68, i64 %v483
  %v485 = add i64 %v451, 0
  %v486 = and i64 %v485, %v88
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v465
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v30, i64 %v489
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v472, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, 0
  %v495 = getelementptr inbounds float, ptr %v478, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 0, 0
  %v498 = getelementptr inbounds float, ptr %v12, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = fmul <8 x float> %v496, %v499
  %v501 = fadd <8 x float> %v493, %v500
  %v502 = add i64 0, 0
  %v503 = getelementptr inbounds float, ptr %v484, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v10, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = fmul <8 x float> %v504, %v507
  %v509 = fadd <8 x float> %v501, %v508
  %v510 = add i64 0, 0
  %v511 = getelementptr inbounds float, ptr %v490, i64 %v510
  store <8 x float> %v509, ptr %v511, align 4
  %v512 = add nsw i64 %v465, 1
  br label %b60
b62:
  %v513 = add i64 %v7, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v7
  %v520 = select i1 %v519, i64 %v518, i64 %v7
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  br label %b63
b63:
  %v526 = phi i64 [ %v520, %b62 ], [ %v545, %b64 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b64, label %b65
b64:
  %v528 = add i64 %v451, 0
  %v529 = and i64 %v528, %v112
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v526
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v70, i64 %v532
  %v534 = add i64 %v451, 0
  %v535 = and i64 %v534, 1
  %v536 = mul i64 %v535, %v7
  %v537 = add i64 %v536, %v526
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v26, i64 %v538
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v533, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 0, 0
  %v544 = getelementptr inbounds float, ptr %v539, i64 %v543
  store <8 x float> %v542, ptr %v544, align 4
  %v545 = add nsw i64 %v526, 1
  br label %b63
b65:
  %v546 = add nsw i64 %v448, 1
  br label %b57
b59:
  %v547 = icmp sgt i64 %v3, 1
  br i1 %v547, label %b66, label %b67
b66:
  %v548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v549 = atomicrmw add ptr %v548, i64 1 acq_rel
  %v550 = load i64, ptr %v113, align 8
  %v551 = add i64 %v550, 1
  store i64 %v551, ptr %v113, align 8
  %v552 = mul i64 %v3, %v551
  br label %b68
b68:
  %v553 = load atomic i64, ptr %v548 acquire, align 8
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b69, label %b70
b69:
  %v555 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  %v556 = icmp eq i64 %v2, 0
  br i1 %v556, label %b71, label %b72
b71:
  br label %b73
b73:
  %v557 = phi i64 [ 0, %b71 ], [ %v580, %b78 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %b71 ], [ %v579, %b78 ]
  %v559 = icmp slt i64 %v557, %v8
  br i1 %v559, label %b74, label %b75
b74:
  %v560 = add i64 %v557, 128
  %v561 = icmp slt i64 %v560, %v8
  %v562 = select i1 %v561, i64 %v560, i64 %v8
  br label %b76
b76:
  %v563 = phi i64 [ %v557, %b74 ], [ %v578, %b77 ]
  %v564 = phi <8 x float> [ splat (float 0x0000000000000000), %b74 ], [ %v577, %b77 ]
  %v565 = icmp slt i64 %v563, %v562
  br i1 %v565, label %b77, label %b78
b77:
  %v566 = mul i64 %v563, 8
  %v567 = getelementptr inbounds float, ptr %v68, i64 %v566
  %v568 = mul i64 %v563, 8
  %v569 = getelementptr inbounds float, ptr %v14, i64 %v568
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v567, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 0, 0
  %v574 = getelementptr inbounds float, ptr %v569, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = fmul <8 x float> %v572, %v575
  %v577 = fadd <8 x float> %v564, %v576
  %v578 = add nsw i64 %v563, 1
  br label %b76
b78:
  %v579 = fadd <8 x float> %v558, %v564
  %v580 = add nsw i64 %v557, 128
  br label %b73
b75:
  %v581 = add i64 0, 0
  %v582 = getelementptr inbounds float, ptr %v72, i64 %v581
  store <8 x float> %v558, ptr %v582, align 4
  br label %b72
b72:
  %v583 = icmp sgt i64 %v3, 1
  br i1 %v583, label %b79, label %b80
b79:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v585 = atomicrmw add ptr %v584, i64 1 acq_rel
  %v586 = load i64, ptr %v113, align 8
  %v587 = add i64 %v586, 1
  store i64 %v587, ptr %v113, align 8
  %v588 = mul i64 %v3, %v587
  br label %b81
b81:
  %v589 = load atomic i64, ptr %v584 acquire, align 8
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b82, label %b83
b82:
  %v591 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v592 = icmp eq i64 %v2, 0
  br i1 %v592, label %b84, label %b85
b84:
  br label %b86
b86:
  %v593 = phi i64 [ 0, %b84 ], [ %v616, %b91 ]
  %v594 = phi <8 x float> [ splat (float 0x0000000000000000), %b84 ], [ %v615, %b91 ]
  %v595 = icmp slt i64 %v593, %v8
  br i1 %v595, label %b87, label %b88
b87:
  %v596 = add i64 %v593, 128
  %v597 = icmp slt i64 %v596, %v8
  %v598 = select i1 %v597, i64 %v596, i64 %v8
  br label %b89
b89:
  %v599 = phi i64 [ %v593, %b87 ], [ %v614, %b90 ]
  %v600 = phi <8 x float> [ splat (float 0x0000000000000000), %b87 ], [ %v613, %b90 ]
  %v601 = icmp slt i64 %v599, %v598
  br i1 %v601, label %b90, label %b91
b90:
  %v602 = mul i64 %v599, 8
  %v603 = getelementptr inbounds float, ptr %v68, i64 %v602
  %v604 = mul i64 %v599, 8
  %v605 = getelementptr inbounds float, ptr %v24, i64 %v604
  %v606 = add i64 0, 0
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 0, 0
  %v610 = getelementptr inbounds float, ptr %v605, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = fmul <8 x float> %v608, %v611
  %v613 = fadd <8 x float> %v600, %v612
  %v614 = add nsw i64 %v599, 1
  br label %b89
b91:
  %v615 = fadd <8 x float> %v594, %v600
  %v616 = add nsw i64 %v593, 128
  br label %b86
b88:
  %v617 = add i64 0, 0
  %v618 = getelementptr inbounds float, ptr %v74, i64 %v617
  store <8 x float> %v594, ptr %v618, align 4
  br label %b85
b85:
  %v619 = icmp sgt i64 %v3, 1
  br i1 %v619, label %b92, label %b93
b92:
  %v620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v621 = atomicrmw add ptr %v620, i64 1 acq_rel
  %v622 = load i64, ptr %v113, align 8
  %v623 = add i64 %v622, 1
  store i64 %v623, ptr %v113, align 8
  %v624 = mul i64 %v3, %v623
  br label %b94
b94:
  %v625 = load atomic i64, ptr %v620 acquire, align 8
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b95, label %b96
b95:
  %v627 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v628 = mul i64 0, 8
  %v629 = getelementptr inbounds float, ptr %v64, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = mul i64 0, 8
  %v632 = getelementptr inbounds float, ptr %v48, i64 %v631
  %v633 = getelementptr inbounds float, ptr %v632, i64 0
  %v634 = getelementptr inbounds float, ptr %v118, i64 12288
  %v635 = add i64 8, 1
  %v636 = sdiv i64 %v635, 2
  %v637 = add i64 %v2, 1
  %v638 = mul i64 %v636, %v2
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 2
  %v641 = icmp slt i64 %v640, 8
  %v642 = select i1 %v641, i64 %v640, i64 8
  %v643 = mul i64 %v636, %v637
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 2
  %v646 = icmp slt i64 %v645, 8
  %v647 = select i1 %v646, i64 %v645, i64 8
  %v648 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b97
b97:
  %v649 = phi i64 [ %v642, %b93 ], [ %v657, %b102 ]
  %v650 = icmp slt i64 %v649, %v647
  br i1 %v650, label %b98, label %b99
b98:
  %v651 = mul i64 %v649, 8
  %v652 = getelementptr inbounds float, ptr %v648, i64 %v651
  br label %b100
b100:
  %v653 = phi i64 [ 0, %b98 ], [ %v656, %b101 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b101, label %b102
b101:
  %v655 = getelementptr inbounds float, ptr %v652, i64 %v653
  store float 0x0000000000000000, ptr %v655, align 4
  %v656 = add nsw i64 %v653, 1
  br label %b100
b102:
  %v657 = add nsw i64 %v649, 1
  br label %b97
b99:
  %v658 = mul i64 %v8, 1
  br label %b103
b103:
  %v659 = phi i64 [ 0, %b99 ], [ %v763, %b108 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b104, label %b105
b104:
  %v661 = sub i64 %v658, %v659
  %v662 = icmp slt i64 %v661, 384
  %v663 = select i1 %v662, i64 %v661, i64 384
  br label %b106
b106:
  %v664 = phi i64 [ %v642, %b104 ], [ %v762, %b132 ]
  %v665 = icmp slt i64 %v664, %v647
  br i1 %v665, label %b107, label %b108
b107:
  %v666 = sub i64 %v647, %v664
  %v667 = icmp slt i64 %v666, 64
  %v668 = select i1 %v667, i64 %v666, i64 64
  %v669 = sdiv i64 %v668, 2
  %v670 = mul i64 %v669, 2
  %v671 = sub i64 %v668, %v670
  %v672 = mul i64 %v659, 8
  %v673 = add i64 %v672, %v664
  %v674 = getelementptr inbounds float, ptr %v630, i64 %v673
  br label %b109
b109:
  %v675 = phi i64 [ 0, %b107 ], [ %v701, %b117 ]
  %v676 = icmp slt i64 %v675, %v663
  br i1 %v676, label %b110, label %b111
b110:
  %v677 = mul i64 %v675, 8
  %v678 = getelementptr inbounds float, ptr %v674, i64 %v677
  %v679 = mul i64 %v675, 2
  %v680 = getelementptr inbounds float, ptr %v634, i64 %v679
  br label %b112
b112:
  %v681 = phi i64 [ 0, %b110 ], [ %v690, %b113 ]
  %v682 = icmp slt i64 %v681, %v669
  br i1 %v682, label %b113, label %b114
b113:
  %v683 = mul i64 %v681, 2
  %v684 = getelementptr inbounds float, ptr %v678, i64 %v683
  %v685 = mul i64 %v681, 768
  %v686 = getelementptr inbounds float, ptr %v680, i64 %v685
  %v687 = getelementptr inbounds float, ptr %v684, i64 0
  %v688 = load <2 x float>, ptr %v687, align 4
  %v689 = getelementptr inbounds float, ptr %v686, i64 0
  store <2 x float> %v688, ptr %v689, align 4
  %v690 = add nsw i64 %v681, 1
  br label %b112
b114:
  %v691 = mul i64 %v669, 2
  %v692 = getelementptr inbounds float, ptr %v678, i64 %v691
  %v693 = mul i64 %v669, 768
  %v694 = getelementptr inbounds float, ptr %v680, i64 %v693
  br label %b115
b115:
  %v695 = phi i64 [ 0, %b114 ], [ %v700, %b116 ]
  %v696 = icmp slt i64 %v695, %v671
  br i1 %v696, label %b116, label %b117
b116:
  %v697 = getelementptr inbounds float, ptr %v692, i64 %v695
  %v698 = load float, ptr %v697, align 4
  %v699 = getelementptr inbounds float, ptr %v694, i64 %v695
  store float %v698, ptr %v699, align 4
  %v700 = add nsw i64 %v695, 1
  br label %b115, !llvm.loop !0
b117:
  %v701 = add nsw i64 %v675, 1
  br label %b109
b111:
  br label %b118
b118:
  %v702 = phi i64 [ 0, %b111 ], [ %v737, %b126 ]
  %v703 = icmp slt i64 %v702, 0
  br i1 %v703, label %b119, label %b120
b119:
  %v704 = mul i64 %v659, 8
  %v705 = add i64 %v704, %v702
  %v706 = getelementptr inbounds float, ptr %v633, i64 %v705
  br label %b121
b121:
  %v707 = phi i64 [ 0, %b119 ], [ %v725, %b122 ]
  %v708 = icmp slt i64 %v707, %v663
  br i1 %v708, label %b122, label %b123
b122:
  %v709 = mul i64 %v707, 8
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  %v711 = mul i64 %v707, 32
  %v712 = getelementptr inbounds float, ptr %v118, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v710, i64 0
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = getelementptr inbounds float, ptr %v712, i64 0
  store <8 x float> %v714, ptr %v715, align 4
  %v716 = getelementptr inbounds float, ptr %v710, i64 8
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = getelementptr inbounds float, ptr %v712, i64 8
  store <8 x float> %v717, ptr %v718, align 4
  %v719 = getelementptr inbounds float, ptr %v710, i64 16
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = getelementptr inbounds float, ptr %v712, i64 16
  store <8 x float> %v720, ptr %v721, align 4
  %v722 = getelementptr inbounds float, ptr %v710, i64 24
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = getelementptr inbounds float, ptr %v712, i64 24
  store <8 x float> %v723, ptr %v724, align 4
  %v725 = add nsw i64 %v707, 1
  br label %b121
b123:
  %v726 = sdiv i64 %v668, 2
  br label %b124
b124:
  %v727 = phi i64 [ 0, %b123 ], [ %v736, %b125 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b125, label %b126
b125:
  %v729 = mul i64 %v727, 2
  %v730 = add i64 %v664, %v729
  %v731 = mul i64 %v727, 768
  %v732 = getelementptr inbounds float, ptr %v634, i64 %v731
  %v733 = mul i64 %v730, 8
  %v734 = add i64 %v733, %v702
  %v735 = getelementptr inbounds float, ptr %v648, i64 %v734
  call void @outer_2x32(ptr %v732, ptr %v118, i64 %v663, ptr %v735, i64 8)
  %v736 = add nsw i64 %v727, 1
  br label %b124
b126:
  %v737 = add nsw i64 %v702, 32
  br label %b118
b120:
  %v738 = mul i64 %v659, 8
  %v739 = add i64 %v738, 0
  %v740 = getelementptr inbounds float, ptr %v633, i64 %v739
  br label %b127
b127:
  %v741 = phi i64 [ 0, %b120 ], [ %v750, %b128 ]
  %v742 = icmp slt i64 %v741, %v663
  br i1 %v742, label %b128, label %b129
b128:
  %v743 = mul i64 %v741, 8
  %v744 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v745 = mul i64 %v741, 8
  %v746 = getelementptr inbounds float, ptr %v118, i64 %v745
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  store <8 x float> %v748, ptr %v749, align 4
  %v750 = add nsw i64 %v741, 1
  br label %b127
b129:
  %v751 = sdiv i64 %v668, 2
  br label %b130
b130:
  %v752 = phi i64 [ 0, %b129 ], [ %v761, %b131 ]
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b131, label %b132
b131:
  %v754 = mul i64 %v752, 2
  %v755 = add i64 %v664, %v754
  %v756 = mul i64 %v752, 768
  %v757 = getelementptr inbounds float, ptr %v634, i64 %v756
  %v758 = mul i64 %v755, 8
  %v759 = add i64 %v758, 0
  %v760 = getelementptr inbounds float, ptr %v648, i64 %v759
  call void @outer_2x8(ptr %v757, ptr %v118, i64 %v663, ptr %v760, i64 8)
  %v761 = add nsw i64 %v752, 1
  br label %b130
b132:
  %v762 = add nsw i64 %v664, 64
  br label %b106
b108:
  %v763 = add nsw i64 %v659, 384
  br label %b103
b105:
  %v764 = icmp sgt i64 %v3, 1
  br i1 %v764, label %b133, label %b134
b133:
  %v765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v766 = atomicrmw add ptr %v765, i64 1 acq_rel
  %v767 = load i64, ptr %v113, align 8
  %v768 = add i64 %v767, 1
  store i64 %v768, ptr %v113, align 8
  %v769 = mul i64 %v3, %v768
  br label %b135
b135:
  %v770 = load atomic i64, ptr %v765 acquire, align 8
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b136, label %b137
b136:
  %v772 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v773 = icmp eq i64 %v2, 0
  br i1 %v773, label %b138, label %b139
b138:
  br label %b140
b140:
  %v774 = phi i64 [ 0, %b138 ], [ %v797, %b145 ]
  %v775 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v796, %b145 ]
  %v776 = icmp slt i64 %v774, %v8
  br i1 %v776, label %b141, label %b142
b141:
  %v777 = add i64 %v774, 128
  %v778 = icmp slt i64 %v777, %v8
  %v779 = select i1 %v778, i64 %v777, i64 %v8
  br label %b143
b143:
  %v780 = phi i64 [ %v774, %b141 ], [ %v795, %b144 ]
  %v781 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v794, %b144 ]
  %v782 = icmp slt i64 %v780, %v779
  br i1 %v782, label %b144, label %b145
b144:
  %v783 = mul i64 %v780, 8
  %v784 = getelementptr inbounds float, ptr %v66, i64 %v783
  %v785 = mul i64 %v780, 8
  %v786 = getelementptr inbounds float, ptr %v14, i64 %v785
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v784, i64 %v787
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = add i64 0, 0
  %v791 = getelementptr inbounds float, ptr %v786, i64 %v790
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = fmul <8 x float> %v789, %v792
  %v794 = fadd <8 x float> %v781, %v793
  %v795 = add nsw i64 %v780, 1
  br label %b143
b145:
  %v796 = fadd <8 x float> %v775, %v781
  %v797 = add nsw i64 %v774, 128
  br label %b140
b142:
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v76, i64 %v798
  store <8 x float> %v775, ptr %v799, align 4
  br label %b139
b139:
  %v800 = icmp sgt i64 %v3, 1
  br i1 %v800, label %b146, label %b147
b146:
  %v801 = getelementptr inbounds i64, ptr %v1, i64 3
  %v802 = atomicrmw add ptr %v801, i64 1 acq_rel
  %v803 = load i64, ptr %v113, align 8
  %v804 = add i64 %v803, 1
  store i64 %v804, ptr %v113, align 8
  %v805 = mul i64 %v3, %v804
  br label %b148
b148:
  %v806 = load atomic i64, ptr %v801 acquire, align 8
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b149, label %b150
b149:
  %v808 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v809 = icmp eq i64 %v2, 0
  br i1 %v809, label %b151, label %b152
b151:
  br label %b153
b153:
  %v810 = phi i64 [ 0, %b151 ], [ %v833, %b158 ]
  %v811 = phi <8 x float> [ splat (float 0x0000000000000000), %b151 ], [ %v832, %b158 ]
  %v812 = icmp slt i64 %v810, %v8
  br i1 %v812, label %b154, label %b155
b154:
  %v813 = add i64 %v810, 128
  %v814 = icmp slt i64 %v813, %v8
  %v815 = select i1 %v814, i64 %v813, i64 %v8
  br label %b156
b156:
  %v816 = phi i64 [ %v810, %b154 ], [ %v831, %b157 ]
  %v817 = phi <8 x float> [ splat (float 0x0000000000000000), %b154 ], [ %v830, %b157 ]
  %v818 = icmp slt i64 %v816, %v815
  br i1 %v818, label %b157, label %b158
b157:
  %v819 = mul i64 %v816, 8
  %v820 = getelementptr inbounds float, ptr %v66, i64 %v819
  %v821 = mul i64 %v816, 8
  %v822 = getelementptr inbounds float, ptr %v24, i64 %v821
  %v823 = add i64 0, 0
  %v824 = getelementptr inbounds float, ptr %v820, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 0, 0
  %v827 = getelementptr inbounds float, ptr %v822, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = fmul <8 x float> %v825, %v828
  %v830 = fadd <8 x float> %v817, %v829
  %v831 = add nsw i64 %v816, 1
  br label %b156
b158:
  %v832 = fadd <8 x float> %v811, %v817
  %v833 = add nsw i64 %v810, 128
  br label %b153
b155:
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v78, i64 %v834
  store <8 x float> %v811, ptr %v835, align 4
  br label %b152
b152:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b159, label %b160
b159:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v113, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v113, align 8
  %v841 = mul i64 %v3, %v840
  br label %b161
b161:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b162, label %b163
b162:
  %v844 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v845 = mul i64 0, 8
  %v846 = getelementptr inbounds float, ptr %v62, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = mul i64 0, 8
  %v849 = getelementptr inbounds float, ptr %v50, i64 %v848
  %v850 = getelementptr inbounds float, ptr %v849, i64 0
  %v851 = getelementptr inbounds float, ptr %v118, i64 12288
  %v852 = add i64 8, 1
  %v853 = sdiv i64 %v852, 2
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 2
  %v858 = icmp slt i64 %v857, 8
  %v859 = select i1 %v858, i64 %v857, i64 8
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 2
  %v863 = icmp slt i64 %v862, 8
  %v864 = select i1 %v863, i64 %v862, i64 8
  %v865 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b164
b164:
  %v866 = phi i64 [ %v859, %b160 ], [ %v874, %b169 ]
  %v867 = icmp slt i64 %v866, %v864
  br i1 %v867, label %b165, label %b166
b165:
  %v868 = mul i64 %v866, 8
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  br label %b167
b167:
  %v870 = phi i64 [ 0, %b165 ], [ %v873, %b168 ]
  %v871 = icmp slt i64 %v870, 8
  br i1 %v871, label %b168, label %b169
b168:
  %v872 = getelementptr inbounds float, ptr %v869, i64 %v870
  store float 0x0000000000000000, ptr %v872, align 4
  %v873 = add nsw i64 %v870, 1
  br label %b167
b169:
  %v874 = add nsw i64 %v866, 1
  br label %b164
b166:
  %v875 = mul i64 %v8, 1
  br label %b170
b170:
  %v876 = phi i64 [ 0, %b166 ], [ %v980, %b175 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b171, label %b172
b171:
  %v878 = sub i64 %v875, %v876
  %v879 = icmp slt i64 %v878, 384
  %v880 = select i1 %v879, i64 %v878, i64 384
  br label %b173
b173:
  %v881 = phi i64 [ %v859, %b171 ], [ %v979, %b199 ]
  %v882 = icmp slt i64 %v881, %v864
  br i1 %v882, label %b174, label %b175
b174:
  %v883 = sub i64 %v864, %v881
  %v884 = icmp slt i64 %v883, 64
  %v885 = select i1 %v884, i64 %v883, i64 64
  %v886 = sdiv i64 %v885, 2
  %v887 = mul i64 %v886, 2
  %v888 = sub i64 %v885, %v887
  %v889 = mul i64 %v876, 8
  %v890 = add i64 %v889, %v881
  %v891 = getelementptr inbounds float, ptr %v847, i64 %v890
  br label %b176
b176:
  %v892 = phi i64 [ 0, %b174 ], [ %v918, %b184 ]
  %v893 = icmp slt i64 %v892, %v880
  br i1 %v893, label %b177, label %b178
b177:
  %v894 = mul i64 %v892, 8
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v896 = mul i64 %v892, 2
  %v897 = getelementptr inbounds float, ptr %v851, i64 %v896
  br label %b179
b179:
  %v898 = phi i64 [ 0, %b177 ], [ %v907, %b180 ]
  %v899 = icmp slt i64 %v898, %v886
  br i1 %v899, label %b180, label %b181
b180:
  %v900 = mul i64 %v898, 2
  %v901 = getelementptr inbounds float, ptr %v895, i64 %v900
  %v902 = mul i64 %v898, 768
  %v903 = getelementptr inbounds float, ptr %v897, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v901, i64 0
  %v905 = load <2 x float>, ptr %v904, align 4
  %v906 = getelementptr inbounds float, ptr %v903, i64 0
  store <2 x float> %v905, ptr %v906, align 4
  %v907 = add nsw i64 %v898, 1
  br label %b179
b181:
  %v908 = mul i64 %v886, 2
  %v909 = getelementptr inbounds float, ptr %v895, i64 %v908
  %v910 = mul i64 %v886, 768
  %v911 = getelementptr inbounds float, ptr %v897, i64 %v910
  br label %b182
b182:
  %v912 = phi i64 [ 0, %b181 ], [ %v917, %b183 ]
  %v913 = icmp slt i64 %v912, %v888
  br i1 %v913, label %b183, label %b184
b183:
  %v914 = getelementptr inbounds float, ptr %v909, i64 %v912
  %v915 = load float, ptr %v914, align 4
  %v916 = getelementptr inbounds float, ptr %v911, i64 %v912
  store float %v915, ptr %v916, align 4
  %v917 = add nsw i64 %v912, 1
  br label %b182, !llvm.loop !3
b184:
  %v918 = add nsw i64 %v892, 1
  br label %b176
b178:
  br label %b185
b185:
  %v919 = phi i64 [ 0, %b178 ], [ %v954, %b193 ]
  %v920 = icmp slt i64 %v919, 0
  br i1 %v920, label %b186, label %b187
b186:
  %v921 = mul i64 %v876, 8
  %v922 = add i64 %v921, %v919
  %v923 = getelementptr inbounds float, ptr %v850, i64 %v922
  br label %b188
b188:
  %v924 = phi i64 [ 0, %b186 ], [ %v942, %b189 ]
  %v925 = icmp slt i64 %v924, %v880
  br i1 %v925, label %b189, label %b190
b189:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  %v928 = mul i64 %v924, 32
  %v929 = getelementptr inbounds float, ptr %v118, i64 %v928
  %v930 = getelementptr inbounds float, ptr %v927, i64 0
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v929, i64 0
  store <8 x float> %v931, ptr %v932, align 4
  %v933 = getelementptr inbounds float, ptr %v927, i64 8
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = getelementptr inbounds float, ptr %v929, i64 8
  store <8 x float> %v934, ptr %v935, align 4
  %v936 = getelementptr inbounds float, ptr %v927, i64 16
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = getelementptr inbounds float, ptr %v929, i64 16
  store <8 x float> %v937, ptr %v938, align 4
  %v939 = getelementptr inbounds float, ptr %v927, i64 24
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = getelementptr inbounds float, ptr %v929, i64 24
  store <8 x float> %v940, ptr %v941, align 4
  %v942 = add nsw i64 %v924, 1
  br label %b188
b190:
  %v943 = sdiv i64 %v885, 2
  br label %b191
b191:
  %v944 = phi i64 [ 0, %b190 ], [ %v953, %b192 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b192, label %b193
b192:
  %v946 = mul i64 %v944, 2
  %v947 = add i64 %v881, %v946
  %v948 = mul i64 %v944, 768
  %v949 = getelementptr inbounds float, ptr %v851, i64 %v948
  %v950 = mul i64 %v947, 8
  %v951 = add i64 %v950, %v919
  %v952 = getelementptr inbounds float, ptr %v865, i64 %v951
  call void @outer_2x32(ptr %v949, ptr %v118, i64 %v880, ptr %v952, i64 8)
  %v953 = add nsw i64 %v944, 1
  br label %b191
b193:
  %v954 = add nsw i64 %v919, 32
  br label %b185
b187:
  %v955 = mul i64 %v876, 8
  %v956 = add i64 %v955, 0
  %v957 = getelementptr inbounds float, ptr %v850, i64 %v956
  br label %b194
b194:
  %v958 = phi i64 [ 0, %b187 ], [ %v967, %b195 ]
  %v959 = icmp slt i64 %v958, %v880
  br i1 %v959, label %b195, label %b196
b195:
  %v960 = mul i64 %v958, 8
  %v961 = getelementptr inbounds float, ptr %v957, i64 %v960
  %v962 = mul i64 %v958, 8
  %v963 = getelementptr inbounds float, ptr %v118, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = getelementptr inbounds float, ptr %v963, i64 0
  store <8 x float> %v965, ptr %v966, align 4
  %v967 = add nsw i64 %v958, 1
  br label %b194
b196:
  %v968 = sdiv i64 %v885, 2
  br label %b197
b197:
  %v969 = phi i64 [ 0, %b196 ], [ %v978, %b198 ]
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b198, label %b199
b198:
  %v971 = mul i64 %v969, 2
  %v972 = add i64 %v881, %v971
  %v973 = mul i64 %v969, 768
  %v974 = getelementptr inbounds float, ptr %v851, i64 %v973
  %v975 = mul i64 %v972, 8
  %v976 = add i64 %v975, 0
  %v977 = getelementptr inbounds float, ptr %v865, i64 %v976
  call void @outer_2x8(ptr %v974, ptr %v118, i64 %v880, ptr %v977, i64 8)
  %v978 = add nsw i64 %v969, 1
  br label %b197
b199:
  %v979 = add nsw i64 %v881, 64
  br label %b173
b175:
  %v980 = add nsw i64 %v876, 384
  br label %b170
b172:
  %v981 = icmp sgt i64 %v3, 1
  br i1 %v981, label %b200, label %b201
b200:
  %v982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v983 = atomicrmw add ptr %v982, i64 1 acq_rel
  %v984 = load i64, ptr %v113, align 8
  %v985 = add i64 %v984, 1
  store i64 %v985, ptr %v113, align 8
  %v986 = mul i64 %v3, %v985
  br label %b202
b202:
  %v987 = load atomic i64, ptr %v982 acquire, align 8
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b203, label %b204
b203:
  %v989 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v990 = mul i64 0, 8
  %v991 = getelementptr inbounds float, ptr %v60, i64 %v990
  %v992 = getelementptr inbounds float, ptr %v991, i64 0
  %v993 = mul i64 0, 8
  %v994 = getelementptr inbounds float, ptr %v56, i64 %v993
  %v995 = getelementptr inbounds float, ptr %v994, i64 0
  %v996 = getelementptr inbounds float, ptr %v118, i64 12288
  %v997 = add i64 8, 1
  %v998 = sdiv i64 %v997, 2
  %v999 = add i64 %v2, 1
  %v1000 = mul i64 %v998, %v2
  %v1001 = sdiv i64 %v1000, %v3
  %v1002 = mul i64 %v1001, 2
  %v1003 = icmp slt i64 %v1002, 8
  %v1004 = select i1 %v1003, i64 %v1002, i64 8
  %v1005 = mul i64 %v998, %v999
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 2
  %v1008 = icmp slt i64 %v1007, 8
  %v1009 = select i1 %v1008, i64 %v1007, i64 8
  %v1010 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b205
b205:
  %v1011 = phi i64 [ %v1004, %b201 ], [ %v1019, %b210 ]
  %v1012 = icmp slt i64 %v1011, %v1009
  br i1 %v1012, label %b206, label %b207
b206:
  %v1013 = mul i64 %v1011, 8
  %v1014 = getelementptr inbounds float, ptr %v1010, i64 %v1013
  br label %b208
b208:
  %v1015 = phi i64 [ 0, %b206 ], [ %v1018, %b209 ]
  %v1016 = icmp slt i64 %v1015, 8
  br i1 %v1016, label %b209, label %b210
b209:
  %v1017 = getelementptr inbounds float, ptr %v1014, i64 %v1015
  store float 0x0000000000000000, ptr %v1017, align 4
  %v1018 = add nsw i64 %v1015, 1
  br label %b208
b210:
  %v1019 = add nsw i64 %v1011, 1
  br label %b205
b207:
  %v1020 = mul i64 %v8, 1
  br label %b211
b211:
  %v1021 = phi i64 [ 0, %b207 ], [ %v1125, %b216 ]
  %v1022 = icmp slt i64 %v1021, %v1020
  br i1 %v1022, label %b212, label %b213
b212:
  %v1023 = sub i64 %v1020, %v1021
  %v1024 = icmp slt i64 %v1023, 384
  %v1025 = select i1 %v1024, i64 %v1023, i64 384
  br label %b214
b214:
  %v1026 = phi i64 [ %v1004, %b212 ], [ %v1124, %b240 ]
  %v1027 = icmp slt i64 %v1026, %v1009
  br i1 %v1027, label %b215, label %b216
b215:
  %v1028 = sub i64 %v1009, %v1026
  %v1029 = icmp slt i64 %v1028, 64
  %v1030 = select i1 %v1029, i64 %v1028, i64 64
  %v1031 = sdiv i64 %v1030, 2
  %v1032 = mul i64 %v1031, 2
  %v1033 = sub i64 %v1030, %v1032
  %v1034 = mul i64 %v1021, 8
  %v1035 = add i64 %v1034, %v1026
  %v1036 = getelementptr inbounds float, ptr %v992, i64 %v1035
  br label %b217
b217:
  %v1037 = phi i64 [ 0, %b215 ], [ %v1063, %b225 ]
  %v1038 = icmp slt i64 %v1037, %v1025
  br i1 %v1038, label %b218, label %b219
b218:
  %v1039 = mul i64 %v1037, 8
  %v1040 = getelementptr inbounds float, ptr %v1036, i64 %v1039
  %v1041 = mul i64 %v1037, 2
  %v1042 = getelementptr inbounds float, ptr %v996, i64 %v1041
  br label %b220
b220:
  %v1043 = phi i64 [ 0, %b218 ], [ %v1052, %b221 ]
  %v1044 = icmp slt i64 %v1043, %v1031
  br i1 %v1044, label %b221, label %b222
b221:
  %v1045 = mul i64 %v1043, 2
  %v1046 = getelementptr inbounds float, ptr %v1040, i64 %v1045
  %v1047 = mul i64 %v1043, 768
  %v1048 = getelementptr inbounds float, ptr %v1042, i64 %v1047
  %v1049 = getelementptr inbounds float, ptr %v1046, i64 0
  %v1050 = load <2 x float>, ptr %v1049, align 4
  %v1051 = getelementptr inbounds float, ptr %v1048, i64 0
  store <2 x float> %v1050, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1043, 1
  br label %b220
b222:
  %v1053 = mul i64 %v1031, 2
  %v1054 = getelementptr inbounds float, ptr %v1040, i64 %v1053
  %v1055 = mul i64 %v1031, 768
  %v1056 = getelementptr inbounds float, ptr %v1042, i64 %v1055
  br label %b223
b223:
  %v1057 = phi i64 [ 0, %b222 ], [ %v1062, %b224 ]
  %v1058 = icmp slt i64 %v1057, %v1033
  br i1 %v1058, label %b224, label %b225
b224:
  %v1059 = getelementptr inbounds float, ptr %v1054, i64 %v1057
  %v1060 = load float, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1056, i64 %v1057
  store float %v1060, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1057, 1
  br label %b223, !llvm.loop !6
b225:
  %v1063 = add nsw i64 %v1037, 1
  br label %b217
b219:
  br label %b226
b226:
  %v1064 = phi i64 [ 0, %b219 ], [ %v1099, %b234 ]
  %v1065 = icmp slt i64 %v1064, 0
  br i1 %v1065, label %b227, label %b228
b227:
  %v1066 = mul i64 %v1021, 8
  %v1067 = add i64 %v1066, %v1064
  %v1068 = getelementptr inbounds float, ptr %v995, i64 %v1067
  br label %b229
b229:
  %v1069 = phi i64 [ 0, %b227 ], [ %v1087, %b230 ]
  %v1070 = icmp slt i64 %v1069, %v1025
  br i1 %v1070, label %b230, label %b231
b230:
  %v1071 = mul i64 %v1069, 8
  %v1072 = getelementptr inbounds float, ptr %v1068, i64 %v1071
  %v1073 = mul i64 %v1069, 32
  %v1074 = getelementptr inbounds float, ptr %v118, i64 %v1073
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = getelementptr inbounds float, ptr %v1074, i64 0
  store <8 x float> %v1076, ptr %v1077, align 4
  %v1078 = getelementptr inbounds float, ptr %v1072, i64 8
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = getelementptr inbounds float, ptr %v1074, i64 8
  store <8 x float> %v1079, ptr %v1080, align 4
  %v1081 = getelementptr inbounds float, ptr %v1072, i64 16
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = getelementptr inbounds float, ptr %v1074, i64 16
  store <8 x float> %v1082, ptr %v1083, align 4
  %v1084 = getelementptr inbounds float, ptr %v1072, i64 24
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = getelementptr inbounds float, ptr %v1074, i64 24
  store <8 x float> %v1085, ptr %v1086, align 4
  %v1087 = add nsw i64 %v1069, 1
  br label %b229
b231:
  %v1088 = sdiv i64 %v1030, 2
  br label %b232
b232:
  %v1089 = phi i64 [ 0, %b231 ], [ %v1098, %b233 ]
  %v1090 = icmp slt i64 %v1089, %v1088
  br i1 %v1090, label %b233, label %b234
b233:
  %v1091 = mul i64 %v1089, 2
  %v1092 = add i64 %v1026, %v1091
  %v1093 = mul i64 %v1089, 768
  %v1094 = getelementptr inbounds float, ptr %v996, i64 %v1093
  %v1095 = mul i64 %v1092, 8
  %v1096 = add i64 %v1095, %v1064
  %v1097 = getelementptr inbounds float, ptr %v1010, i64 %v1096
  call void @outer_2x32(ptr %v1094, ptr %v118, i64 %v1025, ptr %v1097, i64 8)
  %v1098 = add nsw i64 %v1089, 1
  br label %b232
b234:
  %v1099 = add nsw i64 %v1064, 32
  br label %b226
b228:
  %v1100 = mul i64 %v1021, 8
  %v1101 = add i64 %v1100, 0
  %v1102 = getelementptr inbounds float, ptr %v995, i64 %v1101
  br label %b235
b235:
  %v1103 = phi i64 [ 0, %b228 ], [ %v1112, %b236 ]
  %v1104 = icmp slt i64 %v1103, %v1025
  br i1 %v1104, label %b236, label %b237
b236:
  %v1105 = mul i64 %v1103, 8
  %v1106 = getelementptr inbounds float, ptr %v1102, i64 %v1105
  %v1107 = mul i64 %v1103, 8
  %v1108 = getelementptr inbounds float, ptr %v118, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1106, i64 0
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  store <8 x float> %v1110, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1103, 1
  br label %b235
b237:
  %v1113 = sdiv i64 %v1030, 2
  br label %b238
b238:
  %v1114 = phi i64 [ 0, %b237 ], [ %v1123, %b239 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b239, label %b240
b239:
  %v1116 = mul i64 %v1114, 2
  %v1117 = add i64 %v1026, %v1116
  %v1118 = mul i64 %v1114, 768
  %v1119 = getelementptr inbounds float, ptr %v996, i64 %v1118
  %v1120 = mul i64 %v1117, 8
  %v1121 = add i64 %v1120, 0
  %v1122 = getelementptr inbounds float, ptr %v1010, i64 %v1121
  call void @outer_2x8(ptr %v1119, ptr %v118, i64 %v1025, ptr %v1122, i64 8)
  %v1123 = add nsw i64 %v1114, 1
  br label %b238
b240:
  %v1124 = add nsw i64 %v1026, 64
  br label %b214
b216:
  %v1125 = add nsw i64 %v1021, 384
  br label %b211
b213:
  %v1126 = icmp sgt i64 %v3, 1
  br i1 %v1126, label %b241, label %b242
b241:
  %v1127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1128 = atomicrmw add ptr %v1127, i64 1 acq_rel
  %v1129 = load i64, ptr %v113, align 8
  %v1130 = add i64 %v1129, 1
  store i64 %v1130, ptr %v113, align 8
  %v1131 = mul i64 %v3, %v1130
  br label %b243
b243:
  %v1132 = load atomic i64, ptr %v1127 acquire, align 8
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b244, label %b245
b244:
  %v1134 = call i32 @sched_yield()
  br label %b243
b245:
  br label %b242
b242:
  %v1135 = icmp eq i64 %v2, 0
  br i1 %v1135, label %b246, label %b247
b246:
  %v1136 = add i64 0, 0
  %v1137 = getelementptr inbounds float, ptr %v72, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = add i64 0, 0
  %v1140 = getelementptr inbounds float, ptr %v74, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fsub <8 x float> %v1138, %v1141
  %v1143 = add i64 0, 0
  %v1144 = getelementptr inbounds float, ptr %v76, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = add i64 0, 0
  %v1147 = getelementptr inbounds float, ptr %v78, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = fsub <8 x float> %v1145, %v1148
  %v1150 = add i64 0, 0
  %v1151 = getelementptr inbounds float, ptr %v32, i64 %v1150
  store <8 x float> %v1142, ptr %v1151, align 4
  %v1152 = add i64 0, 0
  %v1153 = getelementptr inbounds float, ptr %v36, i64 %v1152
  store <8 x float> %v1149, ptr %v1153, align 4
  br label %b247
b247:
  %v1154 = icmp sgt i64 %v3, 1
  br i1 %v1154, label %b248, label %b249
b248:
  %v1155 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1156 = atomicrmw add ptr %v1155, i64 1 acq_rel
  %v1157 = load i64, ptr %v113, align 8
  %v1158 = add i64 %v1157, 1
  store i64 %v1158, ptr %v113, align 8
  %v1159 = mul i64 %v3, %v1158
  br label %b250
b250:
  %v1160 = load atomic i64, ptr %v1155 acquire, align 8
  %v1161 = icmp slt i64 %v1160, %v1159
  br i1 %v1161, label %b251, label %b252
b251:
  %v1162 = call i32 @sched_yield()
  br label %b250
b252:
  br label %b249
b249:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
