; generated from specs/ct_rnn.yaml by `make generated`: do not edit
; ct_rnn@neural_ode I=8 H=8 K=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v111 = alloca i64, i64 1, align 8
  %v362 = alloca float, i64 64, align 4
  %v447 = alloca float, i64 64, align 4
  %v585 = alloca float, i64 64, align 4
  %v723 = alloca float, i64 64, align 4
  %v858 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 13
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 19
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 20
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 21
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 22
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 23
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  store i64 0, ptr %v111, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v113 = load ptr, ptr %v112, align 4
  %v114 = mul i64 %v2, 0
  %v115 = add i64 %v114, 320
  %v116 = getelementptr inbounds float, ptr %v113, i64 %v115
  %v117 = getelementptr inbounds i64, ptr %v1, i64 4
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp eq i64 %v118, 0
  br i1 %v119, label %b0, label %b1
b0:
  %v120 = icmp eq i64 %v2, 0
  br i1 %v120, label %b2, label %b3
b2:
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v32, i64 %v121
  %v123 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v124, ptr %v122, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v111, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v111, align 8
  %v130 = mul i64 %v3, %v129
  br label %b6
b6:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b7, label %b8
b7:
  %v133 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b9, label %b10
b9:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 38
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b11, label %b12
b11:
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b13
b13:
  %v153 = phi i64 [ %v147, %b11 ], [ %v164, %b14 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b14, label %b15
b14:
  %v155 = and i64 0, %v78
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v153
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v20, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v162 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = add nsw i64 %v153, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b16, label %b17
b16:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v111, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v111, align 8
  %v170 = mul i64 %v3, %v169
  br label %b18
b18:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b19, label %b20
b19:
  %v173 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v174 = getelementptr inbounds float, ptr %v113, i64 0
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b21, label %b22
b21:
  %v178 = add i64 1, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  br label %b23
b23:
  %v193 = phi i64 [ %v185, %b21 ], [ %v207, %b24 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b24, label %b25
b24:
  %v195 = mul i64 %v193, 64
  %v196 = mul i64 %v193, 8
  %v197 = add i64 %v195, 0
  %v198 = add i64 %v196, 0
  %v199 = getelementptr inbounds float, ptr %v174, i64 %v197
  %v200 = sub i64 8, %v198
  %v201 = icmp slt i64 %v200, 0
  %v202 = select i1 %v201, i64 0, i64 %v200
  %v203 = mul i64 %v198, 8
  %v204 = add i64 0, %v203
  %v205 = getelementptr inbounds float, ptr %v12, i64 %v204
  call void @pack_turned(ptr %v205, i64 8, i64 1, i64 8, i64 %v202, ptr %v199, i64 8)
  %v206 = add i64 %v195, 64
  %v207 = add nsw i64 %v193, 1
  br label %b23
b25:
  br label %b22
b22:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b26, label %b27
b26:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = load i64, ptr %v111, align 8
  %v212 = add i64 %v211, 1
  store i64 %v212, ptr %v111, align 8
  %v213 = mul i64 %v3, %v212
  br label %b28
b28:
  %v214 = load atomic i64, ptr %v209 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b29, label %b30
b29:
  %v216 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v217 = getelementptr inbounds float, ptr %v113, i64 64
  %v218 = getelementptr inbounds float, ptr %v113, i64 128
  %v219 = getelementptr inbounds float, ptr %v113, i64 192
  %v220 = getelementptr inbounds float, ptr %v113, i64 256
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b31, label %b32
b31:
  %v224 = add i64 1, 0
  %v225 = sdiv i64 %v224, 1
  %v226 = add i64 %v2, 1
  %v227 = mul i64 %v225, %v2
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  %v232 = mul i64 %v225, %v226
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  br label %b33
b33:
  %v239 = phi i64 [ %v231, %b31 ], [ %v253, %b34 ]
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b34, label %b35
b34:
  %v241 = mul i64 %v239, 64
  %v242 = mul i64 %v239, 8
  %v243 = add i64 %v241, 0
  %v244 = add i64 %v242, 0
  %v245 = getelementptr inbounds float, ptr %v217, i64 %v243
  %v246 = sub i64 8, %v244
  %v247 = icmp slt i64 %v246, 0
  %v248 = select i1 %v247, i64 0, i64 %v246
  %v249 = mul i64 %v244, 8
  %v250 = add i64 0, %v249
  %v251 = getelementptr inbounds float, ptr %v16, i64 %v250
  call void @pack_turned(ptr %v251, i64 8, i64 1, i64 8, i64 %v248, ptr %v245, i64 8)
  %v252 = add i64 %v241, 64
  %v253 = add nsw i64 %v239, 1
  br label %b33
b35:
  %v254 = add i64 1, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, 1
  %v261 = select i1 %v260, i64 %v259, i64 1
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 1
  %v266 = select i1 %v265, i64 %v264, i64 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  br label %b36
b36:
  %v269 = phi i64 [ %v261, %b35 ], [ %v283, %b37 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b37, label %b38
b37:
  %v271 = mul i64 %v269, 64
  %v272 = mul i64 %v269, 8
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v218, i64 %v273
  %v276 = sub i64 8, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = mul i64 %v274, 8
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v16, i64 %v280
  call void @pack_turned(ptr %v281, i64 8, i64 1, i64 8, i64 %v278, ptr %v275, i64 8)
  %v282 = add i64 %v271, 64
  %v283 = add nsw i64 %v269, 1
  br label %b36
b38:
  %v284 = add i64 1, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, 1
  %v291 = select i1 %v290, i64 %v289, i64 1
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, 1
  %v296 = select i1 %v295, i64 %v294, i64 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  br label %b39
b39:
  %v299 = phi i64 [ %v291, %b38 ], [ %v313, %b40 ]
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b40, label %b41
b40:
  %v301 = mul i64 %v299, 64
  %v302 = mul i64 %v299, 8
  %v303 = add i64 %v301, 0
  %v304 = add i64 %v302, 0
  %v305 = getelementptr inbounds float, ptr %v219, i64 %v303
  %v306 = sub i64 8, %v304
  %v307 = icmp slt i64 %v306, 0
  %v308 = select i1 %v307, i64 0, i64 %v306
  %v309 = mul i64 %v304, 8
  %v310 = add i64 0, %v309
  %v311 = getelementptr inbounds float, ptr %v16, i64 %v310
  call void @pack_turned(ptr %v311, i64 8, i64 1, i64 8, i64 %v308, ptr %v305, i64 8)
  %v312 = add i64 %v301, 64
  %v313 = add nsw i64 %v299, 1
  br label %b39
b41:
  %v314 = add i64 1, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, 1
  %v321 = select i1 %v320, i64 %v319, i64 1
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, 1
  %v326 = select i1 %v325, i64 %v324, i64 1
  %v327 = icmp slt i64 %v326, 1
  %v328 = select i1 %v327, i64 %v326, i64 1
  br label %b42
b42:
  %v329 = phi i64 [ %v321, %b41 ], [ %v343, %b43 ]
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b43, label %b44
b43:
  %v331 = mul i64 %v329, 64
  %v332 = mul i64 %v329, 8
  %v333 = add i64 %v331, 0
  %v334 = add i64 %v332, 0
  %v335 = getelementptr inbounds float, ptr %v220, i64 %v333
  %v336 = sub i64 8, %v334
  %v337 = icmp slt i64 %v336, 0
  %v338 = select i1 %v337, i64 0, i64 %v336
  %v339 = mul i64 %v334, 8
  %v340 = add i64 0, %v339
  %v341 = getelementptr inbounds float, ptr %v16, i64 %v340
  call void @pack_turned(ptr %v341, i64 8, i64 1, i64 8, i64 %v338, ptr %v335, i64 8)
  %v342 = add i64 %v331, 64
  %v343 = add nsw i64 %v329, 1
  br label %b42
b44:
  br label %b32
b32:
  %v344 = icmp sgt i64 %v3, 1
  br i1 %v344, label %b45, label %b46
b45:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v346 = atomicrmw add ptr %v345, i64 1 acq_rel
  %v347 = load i64, ptr %v111, align 8
  %v348 = add i64 %v347, 1
  store i64 %v348, ptr %v111, align 8
  %v349 = mul i64 %v3, %v348
  br label %b47
b47:
  %v350 = load atomic i64, ptr %v345 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b48, label %b49
b48:
  %v352 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 5
  %v354 = load i64, ptr %v353, align 8
  br label %b50
b50:
  %v355 = phi i64 [ 0, %b46 ], [ %v1047, %b147 ]
  %v356 = icmp slt i64 %v355, %v5
  br i1 %v356, label %b51, label %b52
b51:
  %v357 = add i64 %v355, %v354
  %v358 = icmp slt i64 %v357, %v5
  %v359 = select i1 %v358, i64 %v357, i64 %v5
  %v360 = sub i64 %v359, %v355
  %v361 = mul i64 %v360, %v7
  %v363 = add i64 %v361, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v361
  %v370 = select i1 %v369, i64 %v368, i64 %v361
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v361
  %v375 = select i1 %v374, i64 %v373, i64 %v361
  %v376 = mul i64 %v355, %v7
  %v377 = add i64 %v370, %v376
  %v378 = add i64 %v375, %v376
  br label %b53
b53:
  %v379 = phi i64 [ %v377, %b51 ], [ %v435, %b58 ]
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b54, label %b55
b54:
  %v381 = add i64 %v379, 96
  %v382 = icmp slt i64 %v381, %v378
  %v383 = select i1 %v382, i64 %v381, i64 %v378
  br label %b56
b56:
  %v384 = phi i64 [ 0, %b54 ], [ %v434, %b61 ]
  %v385 = icmp slt i64 %v384, 1
  br i1 %v385, label %b57, label %b58
b57:
  %v386 = sub i64 %v383, %v379
  %v387 = sub i64 8, 1
  %v388 = add i64 %v386, %v387
  %v389 = sdiv i64 %v388, 8
  br label %b59
b59:
  %v390 = phi i64 [ 0, %b57 ], [ %v433, %b66 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b60, label %b61
b60:
  %v392 = mul i64 %v386, %v390
  %v393 = sdiv i64 %v392, %v389
  %v394 = add i64 %v379, %v393
  %v395 = add i64 %v390, 1
  %v396 = mul i64 %v386, %v395
  %v397 = sdiv i64 %v396, %v389
  %v398 = add i64 %v379, %v397
  %v399 = mul i64 %v384, 64
  %v400 = getelementptr inbounds float, ptr %v174, i64 %v399
  %v401 = sub i64 %v398, %v394
  %v402 = mul i64 %v394, 8
  %v403 = getelementptr inbounds float, ptr %v10, i64 %v402
  %v404 = getelementptr inbounds float, ptr %v403, i64 0
  %v405 = sub i64 %v401, 1
  %v406 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v405
  %v407 = load ptr, ptr %v406, align 4
  %v408 = getelementptr inbounds float, ptr %v362, i64 0
  %v409 = icmp sgt i64 %v401, 0
  br i1 %v409, label %b62, label %b63
b62:
  call void %v407(ptr %v404, i64 8, ptr %v400, i64 8, ptr %v408, i64 8, i64 0)
  br label %b63
b63:
  %v410 = add i64 %v399, 64
  br label %b64
b64:
  %v411 = phi i64 [ %v394, %b63 ], [ %v432, %b69 ]
  %v412 = icmp slt i64 %v411, %v398
  br i1 %v412, label %b65, label %b66
b65:
  %v413 = sub i64 %v411, %v394
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v362, i64 %v414
  %v416 = mul i64 %v355, %v7
  %v417 = sub i64 %v411, %v416
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v34, i64 %v418
  br label %b67
b67:
  %v420 = phi i64 [ 0, %b65 ], [ %v431, %b68 ]
  %v421 = icmp slt i64 %v420, 1
  br i1 %v421, label %b68, label %b69
b68:
  %v422 = mul i64 %v384, 1
  %v423 = add i64 %v422, %v420
  %v424 = mul i64 %v423, 8
  %v425 = add i64 0, %v420
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v415, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 0, %v424
  %v430 = getelementptr inbounds float, ptr %v419, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v420, 1
  br label %b67
b69:
  %v432 = add nsw i64 %v411, 1
  br label %b64
b66:
  %v433 = add nsw i64 %v390, 1
  br label %b59
b61:
  %v434 = add nsw i64 %v384, 1
  br label %b56
b58:
  %v435 = add nsw i64 %v379, 96
  br label %b53
b55:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b70, label %b71
b70:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v111, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v111, align 8
  %v441 = mul i64 %v3, %v440
  br label %b72
b72:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b73, label %b74
b73:
  %v444 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  br label %b75
b75:
  %v445 = phi i64 [ %v355, %b71 ], [ %v1037, %b131 ]
  %v446 = icmp slt i64 %v445, %v359
  br i1 %v446, label %b76, label %b77
b76:
  %v448 = add i64 %v7, 0
  %v449 = sdiv i64 %v448, 1
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v7
  %v455 = select i1 %v454, i64 %v453, i64 %v7
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v7
  %v460 = select i1 %v459, i64 %v458, i64 %v7
  br label %b78
b78:
  %v461 = phi i64 [ %v455, %b76 ], [ %v584, %b83 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b79, label %b80
b79:
  %v463 = add i64 %v461, 96
  %v464 = icmp slt i64 %v463, %v460
  %v465 = select i1 %v464, i64 %v463, i64 %v460
  br label %b81
b81:
  %v466 = phi i64 [ 0, %b79 ], [ %v583, %b86 ]
  %v467 = icmp slt i64 %v466, 1
  br i1 %v467, label %b82, label %b83
b82:
  %v468 = sub i64 %v465, %v461
  %v469 = sub i64 8, 1
  %v470 = add i64 %v468, %v469
  %v471 = sdiv i64 %v470, 8
  br label %b84
b84:
  %v472 = phi i64 [ 0, %b82 ], [ %v582, %b91 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b85, label %b86
b85:
  %v474 = mul i64 %v468, %v472
  %v475 = sdiv i64 %v474, %v471
  %v476 = add i64 %v461, %v475
  %v477 = add i64 %v472, 1
  %v478 = mul i64 %v468, %v477
  %v479 = sdiv i64 %v478, %v471
  %v480 = add i64 %v461, %v479
  %v481 = mul i64 %v466, 64
  %v482 = getelementptr inbounds float, ptr %v217, i64 %v481
  %v483 = sub i64 %v480, %v476
  %v484 = add i64 %v445, 0
  %v485 = and i64 %v484, %v78
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v476
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v20, i64 %v488
  %v490 = getelementptr inbounds float, ptr %v489, i64 0
  %v491 = sub i64 %v483, 1
  %v492 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v491
  %v493 = load ptr, ptr %v492, align 4
  %v494 = getelementptr inbounds float, ptr %v447, i64 0
  %v495 = icmp sgt i64 %v483, 0
  br i1 %v495, label %b87, label %b88
b87:
  call void %v493(ptr %v490, i64 8, ptr %v482, i64 8, ptr %v494, i64 8, i64 0)
  br label %b88
b88:
  %v496 = add i64 %v481, 64
  br label %b89
b89:
  %v497 = phi i64 [ %v476, %b88 ], [ %v581, %b94 ]
  %v498 = icmp slt i64 %v497, %v480
  br i1 %v498, label %b90, label %b91
b90:
  %v499 = sub i64 %v497, %v476
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v447, i64 %v500
  %v502 = add i64 %v445, 0
  %v503 = sub i64 %v502, %v355
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v497
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v34, i64 %v506
  %v508 = add i64 %v445, 0
  %v509 = and i64 %v508, %v78
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v497
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v20, i64 %v512
  %v514 = add i64 %v445, 0
  %v515 = and i64 %v514, %v82
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v497
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v36, i64 %v518
  %v520 = add i64 %v445, 0
  %v521 = and i64 %v520, %v84
  %v522 = mul i64 %v521, %v7
  %v523 = add i64 %v522, %v497
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v38, i64 %v524
  br label %b92
b92:
  %v526 = phi i64 [ 0, %b90 ], [ %v580, %b93 ]
  %v527 = icmp slt i64 %v526, 1
  br i1 %v527, label %b93, label %b94
b93:
  %v528 = mul i64 %v466, 1
  %v529 = add i64 %v528, %v526
  %v530 = mul i64 %v529, 8
  %v531 = add i64 0, %v526
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v501, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = add i64 0, %v530
  %v536 = getelementptr inbounds float, ptr %v507, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 0, %v530
  %v539 = getelementptr inbounds float, ptr %v14, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = fadd <8 x float> %v537, %v540
  %v542 = fadd <8 x float> %v534, %v541
  %v543 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v542)
  %v544 = fcmp ogt <8 x float> %v543, splat (float 0x4023000000000000)
  %v545 = select <8 x i1> %v544, <8 x float> splat (float 0x4023000000000000), <8 x float> %v543
  %v546 = fadd <8 x float> %v545, %v545
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v548 = fsub <8 x float> %v547, splat (float 0x4168000000000000)
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v546)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v549)
  %v551 = bitcast <8 x float> %v547 to <8 x i32>
  %v552 = fmul <8 x float> %v550, %v550
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v550, <8 x float> splat (float 0x3F81227F40000000))
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v550, <8 x float> splat (float 0x3FA5556740000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v550, <8 x float> splat (float 0x3FC5554B00000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v550, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v556, <8 x float> %v550)
  %v558 = shl <8 x i32> %v551, splat (i32 23)
  %v559 = add <8 x i32> %v558, splat (i32 1065353216)
  %v560 = bitcast <8 x i32> %v559 to <8 x float>
  %v561 = fsub <8 x float> %v560, splat (float 0x3FF0000000000000)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v557, <8 x float> %v561)
  %v563 = fadd <8 x float> %v562, splat (float 0x4000000000000000)
  %v564 = fdiv <8 x float> %v562, %v563
  %v565 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v564, <8 x float> %v542)
  %v566 = add i64 0, %v530
  %v567 = getelementptr inbounds float, ptr %v513, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = fmul <8 x float> %v570, %v565
  %v572 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v573 = shufflevector <8 x float> %v572, <8 x float> poison, <8 x i32> zeroinitializer
  %v574 = fdiv <8 x float> %v571, %v573
  %v575 = fadd <8 x float> %v568, %v574
  %v576 = add i64 0, %v530
  %v577 = getelementptr inbounds float, ptr %v519, i64 %v576
  store <8 x float> %v565, ptr %v577, align 4
  %v578 = add i64 0, %v530
  %v579 = getelementptr inbounds float, ptr %v525, i64 %v578
  store <8 x float> %v575, ptr %v579, align 4
  %v580 = add nsw i64 %v526, 1
  br label %b92
b94:
  %v581 = add nsw i64 %v497, 1
  br label %b89
b91:
  %v582 = add nsw i64 %v472, 1
  br label %b84
b86:
  %v583 = add nsw i64 %v466, 1
  br label %b81
b83:
  %v584 = add nsw i64 %v461, 96
  br label %b78
b80:
  %v586 = add i64 %v7, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v7
  %v593 = select i1 %v592, i64 %v591, i64 %v7
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v7
  %v598 = select i1 %v597, i64 %v596, i64 %v7
  br label %b95
b95:
  %v599 = phi i64 [ %v593, %b80 ], [ %v722, %b100 ]
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b96, label %b97
b96:
  %v601 = add i64 %v599, 96
  %v602 = icmp slt i64 %v601, %v598
  %v603 = select i1 %v602, i64 %v601, i64 %v598
  br label %b98
b98:
  %v604 = phi i64 [ 0, %b96 ], [ %v721, %b103 ]
  %v605 = icmp slt i64 %v604, 1
  br i1 %v605, label %b99, label %b100
b99:
  %v606 = sub i64 %v603, %v599
  %v607 = sub i64 8, 1
  %v608 = add i64 %v606, %v607
  %v609 = sdiv i64 %v608, 8
  br label %b101
b101:
  %v610 = phi i64 [ 0, %b99 ], [ %v720, %b108 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b102, label %b103
b102:
  %v612 = mul i64 %v606, %v610
  %v613 = sdiv i64 %v612, %v609
  %v614 = add i64 %v599, %v613
  %v615 = add i64 %v610, 1
  %v616 = mul i64 %v606, %v615
  %v617 = sdiv i64 %v616, %v609
  %v618 = add i64 %v599, %v617
  %v619 = mul i64 %v604, 64
  %v620 = getelementptr inbounds float, ptr %v218, i64 %v619
  %v621 = sub i64 %v618, %v614
  %v622 = add i64 %v445, 0
  %v623 = and i64 %v622, %v84
  %v624 = mul i64 %v623, %v7
  %v625 = add i64 %v624, %v614
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v38, i64 %v626
  %v628 = getelementptr inbounds float, ptr %v627, i64 0
  %v629 = sub i64 %v621, 1
  %v630 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v629
  %v631 = load ptr, ptr %v630, align 4
  %v632 = getelementptr inbounds float, ptr %v585, i64 0
  %v633 = icmp sgt i64 %v621, 0
  br i1 %v633, label %b104, label %b105
b104:
  call void %v631(ptr %v628, i64 8, ptr %v620, i64 8, ptr %v632, i64 8, i64 0)
  br label %b105
b105:
  %v634 = add i64 %v619, 64
  br label %b106
b106:
  %v635 = phi i64 [ %v614, %b105 ], [ %v719, %b111 ]
  %v636 = icmp slt i64 %v635, %v618
  br i1 %v636, label %b107, label %b108
b107:
  %v637 = sub i64 %v635, %v614
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v585, i64 %v638
  %v640 = add i64 %v445, 0
  %v641 = sub i64 %v640, %v355
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v635
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v34, i64 %v644
  %v646 = add i64 %v445, 0
  %v647 = and i64 %v646, %v78
  %v648 = mul i64 %v647, %v7
  %v649 = add i64 %v648, %v635
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v20, i64 %v650
  %v652 = add i64 %v445, 0
  %v653 = and i64 %v652, %v86
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v635
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v40, i64 %v656
  %v658 = add i64 %v445, 0
  %v659 = and i64 %v658, %v88
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v635
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v42, i64 %v662
  br label %b109
b109:
  %v664 = phi i64 [ 0, %b107 ], [ %v718, %b110 ]
  %v665 = icmp slt i64 %v664, 1
  br i1 %v665, label %b110, label %b111
b110:
  %v666 = mul i64 %v604, 1
  %v667 = add i64 %v666, %v664
  %v668 = mul i64 %v667, 8
  %v669 = add i64 0, %v664
  %v670 = mul i64 %v669, 8
  %v671 = getelementptr inbounds float, ptr %v639, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 0, %v668
  %v674 = getelementptr inbounds float, ptr %v645, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 0, %v668
  %v677 = getelementptr inbounds float, ptr %v14, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = fadd <8 x float> %v675, %v678
  %v680 = fadd <8 x float> %v672, %v679
  %v681 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v680)
  %v682 = fcmp ogt <8 x float> %v681, splat (float 0x4023000000000000)
  %v683 = select <8 x i1> %v682, <8 x float> splat (float 0x4023000000000000), <8 x float> %v681
  %v684 = fadd <8 x float> %v683, %v683
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v686 = fsub <8 x float> %v685, splat (float 0x4168000000000000)
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v684)
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v687)
  %v689 = bitcast <8 x float> %v685 to <8 x i32>
  %v690 = fmul <8 x float> %v688, %v688
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v688, <8 x float> splat (float 0x3F81227F40000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v688, <8 x float> splat (float 0x3FA5556740000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v688, <8 x float> splat (float 0x3FC5554B00000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v688, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v694, <8 x float> %v688)
  %v696 = shl <8 x i32> %v689, splat (i32 23)
  %v697 = add <8 x i32> %v696, splat (i32 1065353216)
  %v698 = bitcast <8 x i32> %v697 to <8 x float>
  %v699 = fsub <8 x float> %v698, splat (float 0x3FF0000000000000)
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v695, <8 x float> %v699)
  %v701 = fadd <8 x float> %v700, splat (float 0x4000000000000000)
  %v702 = fdiv <8 x float> %v700, %v701
  %v703 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v702, <8 x float> %v680)
  %v704 = add i64 0, %v668
  %v705 = getelementptr inbounds float, ptr %v651, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = fmul <8 x float> %v708, %v703
  %v710 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v711 = shufflevector <8 x float> %v710, <8 x float> poison, <8 x i32> zeroinitializer
  %v712 = fdiv <8 x float> %v709, %v711
  %v713 = fadd <8 x float> %v706, %v712
  %v714 = add i64 0, %v668
  %v715 = getelementptr inbounds float, ptr %v657, i64 %v714
  store <8 x float> %v703, ptr %v715, align 4
  %v716 = add i64 0, %v668
  %v717 = getelementptr inbounds float, ptr %v663, i64 %v716
  store <8 x float> %v713, ptr %v717, align 4
  %v718 = add nsw i64 %v664, 1
  br label %b109
b111:
  %v719 = add nsw i64 %v635, 1
  br label %b106
b108:
  %v720 = add nsw i64 %v610, 1
  br label %b101
b103:
  %v721 = add nsw i64 %v604, 1
  br label %b98
b100:
  %v722 = add nsw i64 %v599, 96
  br label %b95
b97:
  %v724 = add i64 %v7, 0
  %v725 = sdiv i64 %v724, 1
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, %v7
  %v731 = select i1 %v730, i64 %v729, i64 %v7
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, %v7
  %v736 = select i1 %v735, i64 %v734, i64 %v7
  br label %b112
b112:
  %v737 = phi i64 [ %v731, %b97 ], [ %v857, %b117 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b113, label %b114
b113:
  %v739 = add i64 %v737, 96
  %v740 = icmp slt i64 %v739, %v736
  %v741 = select i1 %v740, i64 %v739, i64 %v736
  br label %b115
b115:
  %v742 = phi i64 [ 0, %b113 ], [ %v856, %b120 ]
  %v743 = icmp slt i64 %v742, 1
  br i1 %v743, label %b116, label %b117
b116:
  %v744 = sub i64 %v741, %v737
  %v745 = sub i64 8, 1
  %v746 = add i64 %v744, %v745
  %v747 = sdiv i64 %v746, 8
  br label %b118
b118:
  %v748 = phi i64 [ 0, %b116 ], [ %v855, %b125 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b119, label %b120
b119:
  %v750 = mul i64 %v744, %v748
  %v751 = sdiv i64 %v750, %v747
  %v752 = add i64 %v737, %v751
  %v753 = add i64 %v748, 1
  %v754 = mul i64 %v744, %v753
  %v755 = sdiv i64 %v754, %v747
  %v756 = add i64 %v737, %v755
  %v757 = mul i64 %v742, 64
  %v758 = getelementptr inbounds float, ptr %v219, i64 %v757
  %v759 = sub i64 %v756, %v752
  %v760 = add i64 %v445, 0
  %v761 = and i64 %v760, %v88
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v752
  %v764 = mul i64 %v763, 8
  %v765 = getelementptr inbounds float, ptr %v42, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v765, i64 0
  %v767 = sub i64 %v759, 1
  %v768 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v767
  %v769 = load ptr, ptr %v768, align 4
  %v770 = getelementptr inbounds float, ptr %v723, i64 0
  %v771 = icmp sgt i64 %v759, 0
  br i1 %v771, label %b121, label %b122
b121:
  call void %v769(ptr %v766, i64 8, ptr %v758, i64 8, ptr %v770, i64 8, i64 0)
  br label %b122
b122:
  %v772 = add i64 %v757, 64
  br label %b123
b123:
  %v773 = phi i64 [ %v752, %b122 ], [ %v854, %b128 ]
  %v774 = icmp slt i64 %v773, %v756
  br i1 %v774, label %b124, label %b125
b124:
  %v775 = sub i64 %v773, %v752
  %v776 = mul i64 %v775, 8
  %v777 = getelementptr inbounds float, ptr %v723, i64 %v776
  %v778 = add i64 %v445, 0
  %v779 = sub i64 %v778, %v355
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v773
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v34, i64 %v782
  %v784 = add i64 %v445, 0
  %v785 = and i64 %v784, %v78
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v773
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v20, i64 %v788
  %v790 = add i64 %v445, 0
  %v791 = and i64 %v790, %v90
  %v792 = mul i64 %v791, %v7
  %v793 = add i64 %v792, %v773
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v44, i64 %v794
  %v796 = add i64 %v445, 0
  %v797 = and i64 %v796, %v92
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v773
  %v800 = mul i64 %v799, 8
  %v801 = getelementptr inbounds float, ptr %v46, i64 %v800
  br label %b126
b126:
  %v802 = phi i64 [ 0, %b124 ], [ %v853, %b127 ]
  %v803 = icmp slt i64 %v802, 1
  br i1 %v803, label %b127, label %b128
b127:
  %v804 = mul i64 %v742, 1
  %v805 = add i64 %v804, %v802
  %v806 = mul i64 %v805, 8
  %v807 = add i64 0, %v802
  %v808 = mul i64 %v807, 8
  %v809 = getelementptr inbounds float, ptr %v777, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = add i64 0, %v806
  %v812 = getelementptr inbounds float, ptr %v783, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 0, %v806
  %v815 = getelementptr inbounds float, ptr %v14, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = fadd <8 x float> %v813, %v816
  %v818 = fadd <8 x float> %v810, %v817
  %v819 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v818)
  %v820 = fcmp ogt <8 x float> %v819, splat (float 0x4023000000000000)
  %v821 = select <8 x i1> %v820, <8 x float> splat (float 0x4023000000000000), <8 x float> %v819
  %v822 = fadd <8 x float> %v821, %v821
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v824 = fsub <8 x float> %v823, splat (float 0x4168000000000000)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v822)
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v825)
  %v827 = bitcast <8 x float> %v823 to <8 x i32>
  %v828 = fmul <8 x float> %v826, %v826
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v826, <8 x float> splat (float 0x3F81227F40000000))
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v826, <8 x float> splat (float 0x3FA5556740000000))
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v826, <8 x float> splat (float 0x3FC5554B00000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v826, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v832, <8 x float> %v826)
  %v834 = shl <8 x i32> %v827, splat (i32 23)
  %v835 = add <8 x i32> %v834, splat (i32 1065353216)
  %v836 = bitcast <8 x i32> %v835 to <8 x float>
  %v837 = fsub <8 x float> %v836, splat (float 0x3FF0000000000000)
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v833, <8 x float> %v837)
  %v839 = fadd <8 x float> %v838, splat (float 0x4000000000000000)
  %v840 = fdiv <8 x float> %v838, %v839
  %v841 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v840, <8 x float> %v818)
  %v842 = add i64 0, %v806
  %v843 = getelementptr inbounds float, ptr %v789, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v846 = shufflevector <8 x float> %v845, <8 x float> poison, <8 x i32> zeroinitializer
  %v847 = fmul <8 x float> %v846, %v841
  %v848 = fadd <8 x float> %v844, %v847
  %v849 = add i64 0, %v806
  %v850 = getelementptr inbounds float, ptr %v795, i64 %v849
  store <8 x float> %v841, ptr %v850, align 4
  %v851 = add i64 0, %v806
  %v852 = getelementptr inbounds float, ptr %v801, i64 %v851
  store <8 x float> %v848, ptr %v852, align 4
  %v853 = add nsw i64 %v802, 1
  br label %b126
b128:
  %v854 = add nsw i64 %v773, 1
  br label %b123
b125:
  %v855 = add nsw i64 %v748, 1
  br label %b118
b120:
  %v856 = add nsw i64 %v742, 1
  br label %b115
b117:
  %v857 = add nsw i64 %v737, 96
  br label %b112
b114:
  %v859 = add i64 %v7, 0
  %v860 = sdiv i64 %v859, 1
  %v861 = add i64 %v2, 1
  %v862 = mul i64 %v860, %v2
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 1
  %v865 = icmp slt i64 %v864, %v7
  %v866 = select i1 %v865, i64 %v864, i64 %v7
  %v867 = mul i64 %v860, %v861
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 1
  %v870 = icmp slt i64 %v869, %v7
  %v871 = select i1 %v870, i64 %v869, i64 %v7
  br label %b129
b129:
  %v872 = phi i64 [ %v866, %b114 ], [ %v1036, %b134 ]
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b130, label %b131
b130:
  %v874 = add i64 %v872, 96
  %v875 = icmp slt i64 %v874, %v871
  %v876 = select i1 %v875, i64 %v874, i64 %v871
  br label %b132
b132:
  %v877 = phi i64 [ 0, %b130 ], [ %v1035, %b137 ]
  %v878 = icmp slt i64 %v877, 1
  br i1 %v878, label %b133, label %b134
b133:
  %v879 = sub i64 %v876, %v872
  %v880 = sub i64 8, 1
  %v881 = add i64 %v879, %v880
  %v882 = sdiv i64 %v881, 8
  br label %b135
b135:
  %v883 = phi i64 [ 0, %b133 ], [ %v1034, %b142 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b136, label %b137
b136:
  %v885 = mul i64 %v879, %v883
  %v886 = sdiv i64 %v885, %v882
  %v887 = add i64 %v872, %v886
  %v888 = add i64 %v883, 1
  %v889 = mul i64 %v879, %v888
  %v890 = sdiv i64 %v889, %v882
  %v891 = add i64 %v872, %v890
  %v892 = mul i64 %v877, 64
  %v893 = getelementptr inbounds float, ptr %v220, i64 %v892
  %v894 = sub i64 %v891, %v887
  %v895 = add i64 %v445, 0
  %v896 = and i64 %v895, %v92
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v887
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v46, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = sub i64 %v894, 1
  %v903 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v902
  %v904 = load ptr, ptr %v903, align 4
  %v905 = getelementptr inbounds float, ptr %v858, i64 0
  %v906 = icmp sgt i64 %v894, 0
  br i1 %v906, label %b138, label %b139
b138:
  call void %v904(ptr %v901, i64 8, ptr %v893, i64 8, ptr %v905, i64 8, i64 0)
  br label %b139
b139:
  %v907 = add i64 %v892, 64
  br label %b140
b140:
  %v908 = phi i64 [ %v887, %b139 ], [ %v1033, %b145 ]
  %v909 = icmp slt i64 %v908, %v891
  br i1 %v909, label %b141, label %b142
b141:
  %v910 = sub i64 %v908, %v887
  %v911 = mul i64 %v910, 8
  %v912 = getelementptr inbounds float, ptr %v858, i64 %v911
  %v913 = add i64 %v445, 0
  %v914 = and i64 %v913, %v78
  %v915 = mul i64 %v914, %v7
  %v916 = add i64 %v915, %v908
  %v917 = mul i64 %v916, 8
  %v918 = getelementptr inbounds float, ptr %v20, i64 %v917
  %v919 = add i64 %v445, 0
  %v920 = and i64 %v919, %v82
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v908
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v36, i64 %v923
  %v925 = add i64 %v445, 0
  %v926 = and i64 %v925, %v86
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v908
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v40, i64 %v929
  %v931 = add i64 %v445, 0
  %v932 = and i64 %v931, %v90
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v908
  %v935 = mul i64 %v934, 8
  %v936 = getelementptr inbounds float, ptr %v44, i64 %v935
  %v937 = add i64 %v445, 0
  %v938 = sub i64 %v937, %v355
  %v939 = mul i64 %v938, %v7
  %v940 = add i64 %v939, %v908
  %v941 = mul i64 %v940, 8
  %v942 = getelementptr inbounds float, ptr %v34, i64 %v941
  %v943 = add i64 %v445, 1
  %v944 = and i64 %v943, %v78
  %v945 = mul i64 %v944, %v7
  %v946 = add i64 %v945, %v908
  %v947 = mul i64 %v946, 8
  %v948 = getelementptr inbounds float, ptr %v20, i64 %v947
  %v949 = add i64 %v445, 0
  %v950 = and i64 %v949, %v94
  %v951 = mul i64 %v950, %v7
  %v952 = add i64 %v951, %v908
  %v953 = mul i64 %v952, 8
  %v954 = getelementptr inbounds float, ptr %v48, i64 %v953
  br label %b143
b143:
  %v955 = phi i64 [ 0, %b141 ], [ %v1032, %b144 ]
  %v956 = icmp slt i64 %v955, 1
  br i1 %v956, label %b144, label %b145
b144:
  %v957 = mul i64 %v877, 1
  %v958 = add i64 %v957, %v955
  %v959 = mul i64 %v958, 8
  %v960 = add i64 0, %v955
  %v961 = mul i64 %v960, 8
  %v962 = getelementptr inbounds float, ptr %v912, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 0, %v959
  %v965 = getelementptr inbounds float, ptr %v918, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 0, %v959
  %v968 = getelementptr inbounds float, ptr %v924, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v971 = shufflevector <8 x float> %v970, <8 x float> poison, <8 x i32> zeroinitializer
  %v972 = fmul <8 x float> %v971, %v969
  %v973 = add i64 0, %v959
  %v974 = getelementptr inbounds float, ptr %v930, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = fmul <8 x float> %v971, %v975
  %v977 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v978 = shufflevector <8 x float> %v977, <8 x float> poison, <8 x i32> zeroinitializer
  %v979 = fmul <8 x float> %v978, %v976
  %v980 = fadd <8 x float> %v972, %v979
  %v981 = add i64 0, %v959
  %v982 = getelementptr inbounds float, ptr %v936, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = fmul <8 x float> %v971, %v983
  %v985 = fmul <8 x float> %v978, %v984
  %v986 = fadd <8 x float> %v980, %v985
  %v987 = add i64 0, %v959
  %v988 = getelementptr inbounds float, ptr %v942, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 0, %v959
  %v991 = getelementptr inbounds float, ptr %v14, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = fadd <8 x float> %v989, %v992
  %v994 = fadd <8 x float> %v963, %v993
  %v995 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v994)
  %v996 = fcmp ogt <8 x float> %v995, splat (float 0x4023000000000000)
  %v997 = select <8 x i1> %v996, <8 x float> splat (float 0x4023000000000000), <8 x float> %v995
  %v998 = fadd <8 x float> %v997, %v997
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1000 = fsub <8 x float> %v999, splat (float 0x4168000000000000)
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v998)
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1001)
  %v1003 = bitcast <8 x float> %v999 to <8 x i32>
  %v1004 = fmul <8 x float> %v1002, %v1002
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1002, <8 x float> splat (float 0x3F81227F40000000))
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> %v1002, <8 x float> splat (float 0x3FA5556740000000))
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v1002, <8 x float> splat (float 0x3FC5554B00000000))
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1007, <8 x float> %v1002, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> %v1008, <8 x float> %v1002)
  %v1010 = shl <8 x i32> %v1003, splat (i32 23)
  %v1011 = add <8 x i32> %v1010, splat (i32 1065353216)
  %v1012 = bitcast <8 x i32> %v1011 to <8 x float>
  %v1013 = fsub <8 x float> %v1012, splat (float 0x3FF0000000000000)
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> %v1009, <8 x float> %v1013)
  %v1015 = fadd <8 x float> %v1014, splat (float 0x4000000000000000)
  %v1016 = fdiv <8 x float> %v1014, %v1015
  %v1017 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1016, <8 x float> %v994)
  %v1018 = fmul <8 x float> %v971, %v1017
  %v1019 = fadd <8 x float> %v986, %v1018
  %v1020 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v1021 = shufflevector <8 x float> %v1020, <8 x float> poison, <8 x i32> zeroinitializer
  %v1022 = fdiv <8 x float> %v1019, %v1021
  %v1023 = fadd <8 x float> %v966, %v1022
  %v1024 = fmul <8 x float> %v1017, %v1017
  %v1025 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1026 = shufflevector <8 x float> %v1025, <8 x float> poison, <8 x i32> zeroinitializer
  %v1027 = fsub <8 x float> %v1026, %v1024
  %v1028 = add i64 0, %v959
  %v1029 = getelementptr inbounds float, ptr %v948, i64 %v1028
  store <8 x float> %v1023, ptr %v1029, align 4
  %v1030 = add i64 0, %v959
  %v1031 = getelementptr inbounds float, ptr %v954, i64 %v1030
  store <8 x float> %v1027, ptr %v1031, align 4
  %v1032 = add nsw i64 %v955, 1
  br label %b143
b145:
  %v1033 = add nsw i64 %v908, 1
  br label %b140
b142:
  %v1034 = add nsw i64 %v883, 1
  br label %b135
b137:
  %v1035 = add nsw i64 %v877, 1
  br label %b132
b134:
  %v1036 = add nsw i64 %v872, 96
  br label %b129
b131:
  %v1037 = add nsw i64 %v445, 1
  br label %b75
b77:
  %v1038 = icmp sgt i64 %v3, 1
  br i1 %v1038, label %b146, label %b147
b146:
  %v1039 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1040 = atomicrmw add ptr %v1039, i64 1 acq_rel
  %v1041 = load i64, ptr %v111, align 8
  %v1042 = add i64 %v1041, 1
  store i64 %v1042, ptr %v111, align 8
  %v1043 = mul i64 %v3, %v1042
  br label %b148
b148:
  %v1044 = load atomic i64, ptr %v1039 acquire, align 8
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b149, label %b150
b149:
  %v1046 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v1047 = add nsw i64 %v355, %v354
  br label %b50
b52:
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
  %v111 = alloca i64, i64 1, align 8
  %v316 = alloca float, i64 64, align 4
  %v444 = alloca float, i64 64, align 4
  %v573 = alloca float, i64 64, align 4
  %v739 = alloca float, i64 64, align 4
  %v919 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 13
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 19
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 20
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 21
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 22
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 23
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  store i64 0, ptr %v111, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v113 = load ptr, ptr %v112, align 4
  %v114 = mul i64 %v2, 15360
  %v115 = add i64 %v114, 320
  %v116 = getelementptr inbounds float, ptr %v113, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v113, i64 0
  %v118 = getelementptr inbounds float, ptr %v113, i64 64
  %v119 = getelementptr inbounds float, ptr %v113, i64 128
  %v120 = getelementptr inbounds float, ptr %v113, i64 192
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
  %v139 = phi i64 [ %v131, %b0 ], [ %v153, %b3 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b3, label %b4
b3:
  %v141 = mul i64 %v139, 64
  %v142 = mul i64 %v139, 8
  %v143 = add i64 %v141, 0
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v117, i64 %v143
  %v146 = sub i64 8, %v144
  %v147 = icmp slt i64 %v146, 0
  %v148 = select i1 %v147, i64 0, i64 %v146
  %v149 = mul i64 %v144, 1
  %v150 = add i64 0, %v149
  %v151 = getelementptr inbounds float, ptr %v16, i64 %v150
  call void @pack_rows(ptr %v151, i64 1, i64 8, i64 8, i64 %v148, ptr %v145, i64 8)
  %v152 = add i64 %v141, 64
  %v153 = add nsw i64 %v139, 1
  br label %b2
b4:
  %v154 = add i64 1, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, 1
  %v166 = select i1 %v165, i64 %v164, i64 1
  %v167 = icmp slt i64 %v166, 1
  %v168 = select i1 %v167, i64 %v166, i64 1
  br label %b5
b5:
  %v169 = phi i64 [ %v161, %b4 ], [ %v183, %b6 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b6, label %b7
b6:
  %v171 = mul i64 %v169, 64
  %v172 = mul i64 %v169, 8
  %v173 = add i64 %v171, 0
  %v174 = add i64 %v172, 0
  %v175 = getelementptr inbounds float, ptr %v118, i64 %v173
  %v176 = sub i64 8, %v174
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = mul i64 %v174, 1
  %v180 = add i64 0, %v179
  %v181 = getelementptr inbounds float, ptr %v16, i64 %v180
  call void @pack_rows(ptr %v181, i64 1, i64 8, i64 8, i64 %v178, ptr %v175, i64 8)
  %v182 = add i64 %v171, 64
  %v183 = add nsw i64 %v169, 1
  br label %b5
b7:
  %v184 = add i64 1, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  br label %b8
b8:
  %v199 = phi i64 [ %v191, %b7 ], [ %v213, %b9 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b9, label %b10
b9:
  %v201 = mul i64 %v199, 64
  %v202 = mul i64 %v199, 8
  %v203 = add i64 %v201, 0
  %v204 = add i64 %v202, 0
  %v205 = getelementptr inbounds float, ptr %v119, i64 %v203
  %v206 = sub i64 8, %v204
  %v207 = icmp slt i64 %v206, 0
  %v208 = select i1 %v207, i64 0, i64 %v206
  %v209 = mul i64 %v204, 1
  %v210 = add i64 0, %v209
  %v211 = getelementptr inbounds float, ptr %v16, i64 %v210
  call void @pack_rows(ptr %v211, i64 1, i64 8, i64 8, i64 %v208, ptr %v205, i64 8)
  %v212 = add i64 %v201, 64
  %v213 = add nsw i64 %v199, 1
  br label %b8
b10:
  %v214 = add i64 1, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, 1
  %v221 = select i1 %v220, i64 %v219, i64 1
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  br label %b11
b11:
  %v229 = phi i64 [ %v221, %b10 ], [ %v243, %b12 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b12, label %b13
b12:
  %v231 = mul i64 %v229, 64
  %v232 = mul i64 %v229, 8
  %v233 = add i64 %v231, 0
  %v234 = add i64 %v232, 0
  %v235 = getelementptr inbounds float, ptr %v120, i64 %v233
  %v236 = sub i64 8, %v234
  %v237 = icmp slt i64 %v236, 0
  %v238 = select i1 %v237, i64 0, i64 %v236
  %v239 = mul i64 %v234, 1
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v16, i64 %v240
  call void @pack_rows(ptr %v241, i64 1, i64 8, i64 8, i64 %v238, ptr %v235, i64 8)
  %v242 = add i64 %v231, 64
  %v243 = add nsw i64 %v229, 1
  br label %b11
b13:
  br label %b1
b1:
  %v244 = icmp sgt i64 %v3, 1
  br i1 %v244, label %b14, label %b15
b14:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v246 = atomicrmw add ptr %v245, i64 1 acq_rel
  %v247 = load i64, ptr %v111, align 8
  %v248 = add i64 %v247, 1
  store i64 %v248, ptr %v111, align 8
  %v249 = mul i64 %v3, %v248
  br label %b16
b16:
  %v250 = load atomic i64, ptr %v245 acquire, align 8
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b17, label %b18
b17:
  %v252 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v253 = phi i64 [ 0, %b15 ], [ %v866, %b78 ]
  %v254 = icmp slt i64 %v253, %v5
  br i1 %v254, label %b20, label %b21
b20:
  %v255 = sub i64 %v5, 1
  %v256 = sub i64 %v255, %v253
  %v257 = add i64 %v7, 0
  %v258 = sdiv i64 %v257, 1
  %v259 = add i64 %v2, 1
  %v260 = mul i64 %v258, %v2
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v7
  %v264 = select i1 %v263, i64 %v262, i64 %v7
  %v265 = mul i64 %v258, %v259
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, %v7
  %v269 = select i1 %v268, i64 %v267, i64 %v7
  br label %b22
b22:
  %v270 = phi i64 [ %v264, %b20 ], [ %v315, %b23 ]
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b23, label %b24
b23:
  %v272 = add i64 %v256, 1
  %v273 = and i64 %v272, 1
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v270
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v22, i64 %v276
  %v278 = add i64 %v256, 0
  %v279 = and i64 %v278, %v76
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v270
  %v282 = mul i64 %v281, 8
  %v283 = getelementptr inbounds float, ptr %v18, i64 %v282
  %v284 = add i64 %v256, 0
  %v285 = and i64 %v284, %v94
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v270
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v48, i64 %v288
  %v290 = add i64 %v256, 0
  %v291 = and i64 %v290, %v96
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v270
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v50, i64 %v294
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v277, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v283, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fadd <8 x float> %v298, %v301
  %v303 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fdiv <8 x float> %v302, %v304
  %v306 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = fmul <8 x float> %v305, %v307
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v289, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fmul <8 x float> %v308, %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v295, i64 %v313
  store <8 x float> %v312, ptr %v314, align 4
  %v315 = add nsw i64 %v270, 1
  br label %b22
b24:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b25
b25:
  %v330 = phi i64 [ %v324, %b24 ], [ %v443, %b30 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b26, label %b27
b26:
  %v332 = add i64 %v330, 96
  %v333 = icmp slt i64 %v332, %v329
  %v334 = select i1 %v333, i64 %v332, i64 %v329
  br label %b28
b28:
  %v335 = phi i64 [ 0, %b26 ], [ %v442, %b33 ]
  %v336 = icmp slt i64 %v335, 1
  br i1 %v336, label %b29, label %b30
b29:
  %v337 = sub i64 %v334, %v330
  %v338 = sub i64 8, 1
  %v339 = add i64 %v337, %v338
  %v340 = sdiv i64 %v339, 8
  br label %b31
b31:
  %v341 = phi i64 [ 0, %b29 ], [ %v441, %b38 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b32, label %b33
b32:
  %v343 = mul i64 %v337, %v341
  %v344 = sdiv i64 %v343, %v340
  %v345 = add i64 %v330, %v344
  %v346 = add i64 %v341, 1
  %v347 = mul i64 %v337, %v346
  %v348 = sdiv i64 %v347, %v340
  %v349 = add i64 %v330, %v348
  %v350 = mul i64 %v335, 64
  %v351 = getelementptr inbounds float, ptr %v117, i64 %v350
  %v352 = sub i64 %v349, %v345
  %v353 = add i64 %v256, 0
  %v354 = and i64 %v353, %v96
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v345
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v50, i64 %v357
  %v359 = getelementptr inbounds float, ptr %v358, i64 0
  %v360 = sub i64 %v352, 1
  %v361 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v360
  %v362 = load ptr, ptr %v361, align 4
  %v363 = getelementptr inbounds float, ptr %v316, i64 0
  %v364 = icmp sgt i64 %v352, 0
  br i1 %v364, label %b34, label %b35
b34:
  call void %v362(ptr %v359, i64 8, ptr %v351, i64 8, ptr %v363, i64 8, i64 0)
  br label %b35
b35:
  %v365 = add i64 %v350, 64
  br label %b36
b36:
  %v366 = phi i64 [ %v345, %b35 ], [ %v440, %b41 ]
  %v367 = icmp slt i64 %v366, %v349
  br i1 %v367, label %b37, label %b38
b37:
  %v368 = sub i64 %v366, %v345
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v316, i64 %v369
  %v371 = add i64 %v256, 1
  %v372 = and i64 %v371, 1
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v366
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v22, i64 %v375
  %v377 = add i64 %v256, 0
  %v378 = and i64 %v377, %v76
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v366
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v18, i64 %v381
  %v383 = add i64 %v256, 0
  %v384 = and i64 %v383, %v90
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v366
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v44, i64 %v387
  %v389 = add i64 %v256, 0
  %v390 = and i64 %v389, %v98
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v366
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v52, i64 %v393
  %v395 = add i64 %v256, 0
  %v396 = and i64 %v395, %v100
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v366
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v54, i64 %v399
  br label %b39
b39:
  %v401 = phi i64 [ 0, %b37 ], [ %v439, %b40 ]
  %v402 = icmp slt i64 %v401, 1
  br i1 %v402, label %b40, label %b41
b40:
  %v403 = mul i64 %v335, 1
  %v404 = add i64 %v403, %v401
  %v405 = mul i64 %v404, 8
  %v406 = add i64 0, %v401
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v370, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 0, %v405
  %v411 = getelementptr inbounds float, ptr %v376, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 0, %v405
  %v414 = getelementptr inbounds float, ptr %v382, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fadd <8 x float> %v412, %v415
  %v417 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fdiv <8 x float> %v416, %v418
  %v420 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  %v422 = fmul <8 x float> %v419, %v421
  %v423 = fadd <8 x float> %v422, %v409
  %v424 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v425 = shufflevector <8 x float> %v424, <8 x float> poison, <8 x i32> zeroinitializer
  %v426 = fmul <8 x float> %v423, %v425
  %v427 = add i64 0, %v405
  %v428 = getelementptr inbounds float, ptr %v388, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = fmul <8 x float> %v429, %v429
  %v431 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v432 = shufflevector <8 x float> %v431, <8 x float> poison, <8 x i32> zeroinitializer
  %v433 = fsub <8 x float> %v432, %v430
  %v434 = fmul <8 x float> %v426, %v433
  %v435 = add i64 0, %v405
  %v436 = getelementptr inbounds float, ptr %v394, i64 %v435
  store <8 x float> %v409, ptr %v436, align 4
  %v437 = add i64 0, %v405
  %v438 = getelementptr inbounds float, ptr %v400, i64 %v437
  store <8 x float> %v434, ptr %v438, align 4
  %v439 = add nsw i64 %v401, 1
  br label %b39
b41:
  %v440 = add nsw i64 %v366, 1
  br label %b36
b38:
  %v441 = add nsw i64 %v341, 1
  br label %b31
b33:
  %v442 = add nsw i64 %v335, 1
  br label %b28
b30:
  %v443 = add nsw i64 %v330, 96
  br label %b25
b27:
  %v445 = add i64 %v7, 0
  %v446 = sdiv i64 %v445, 1
  %v447 = add i64 %v2, 1
  %v448 = mul i64 %v446, %v2
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v7
  %v452 = select i1 %v451, i64 %v450, i64 %v7
  %v453 = mul i64 %v446, %v447
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 1
  %v456 = icmp slt i64 %v455, %v7
  %v457 = select i1 %v456, i64 %v455, i64 %v7
  br label %b42
b42:
  %v458 = phi i64 [ %v452, %b27 ], [ %v572, %b47 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b43, label %b44
b43:
  %v460 = add i64 %v458, 96
  %v461 = icmp slt i64 %v460, %v457
  %v462 = select i1 %v461, i64 %v460, i64 %v457
  br label %b45
b45:
  %v463 = phi i64 [ 0, %b43 ], [ %v571, %b50 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b46, label %b47
b46:
  %v465 = sub i64 %v462, %v458
  %v466 = sub i64 8, 1
  %v467 = add i64 %v465, %v466
  %v468 = sdiv i64 %v467, 8
  br label %b48
b48:
  %v469 = phi i64 [ 0, %b46 ], [ %v570, %b55 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b49, label %b50
b49:
  %v471 = mul i64 %v465, %v469
  %v472 = sdiv i64 %v471, %v468
  %v473 = add i64 %v458, %v472
  %v474 = add i64 %v469, 1
  %v475 = mul i64 %v465, %v474
  %v476 = sdiv i64 %v475, %v468
  %v477 = add i64 %v458, %v476
  %v478 = mul i64 %v463, 64
  %v479 = getelementptr inbounds float, ptr %v118, i64 %v478
  %v480 = sub i64 %v477, %v473
  %v481 = add i64 %v256, 0
  %v482 = and i64 %v481, %v100
  %v483 = mul i64 %v482, %v7
  %v484 = add i64 %v483, %v473
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v54, i64 %v485
  %v487 = getelementptr inbounds float, ptr %v486, i64 0
  %v488 = sub i64 %v480, 1
  %v489 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v488
  %v490 = load ptr, ptr %v489, align 4
  %v491 = getelementptr inbounds float, ptr %v444, i64 0
  %v492 = icmp sgt i64 %v480, 0
  br i1 %v492, label %b51, label %b52
b51:
  call void %v490(ptr %v487, i64 8, ptr %v479, i64 8, ptr %v491, i64 8, i64 0)
  br label %b52
b52:
  %v493 = add i64 %v478, 64
  br label %b53
b53:
  %v494 = phi i64 [ %v473, %b52 ], [ %v569, %b58 ]
  %v495 = icmp slt i64 %v494, %v477
  br i1 %v495, label %b54, label %b55
b54:
  %v496 = sub i64 %v494, %v473
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v444, i64 %v497
  %v499 = add i64 %v256, 1
  %v500 = and i64 %v499, 1
  %v501 = mul i64 %v500, %v7
  %v502 = add i64 %v501, %v494
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v22, i64 %v503
  %v505 = add i64 %v256, 0
  %v506 = and i64 %v505, %v76
  %v507 = mul i64 %v506, %v7
  %v508 = add i64 %v507, %v494
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v18, i64 %v509
  %v511 = add i64 %v256, 0
  %v512 = and i64 %v511, %v86
  %v513 = mul i64 %v512, %v7
  %v514 = add i64 %v513, %v494
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v40, i64 %v515
  %v517 = add i64 %v256, 0
  %v518 = and i64 %v517, %v102
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v494
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v56, i64 %v521
  %v523 = add i64 %v256, 0
  %v524 = and i64 %v523, %v104
  %v525 = mul i64 %v524, %v7
  %v526 = add i64 %v525, %v494
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v58, i64 %v527
  br label %b56
b56:
  %v529 = phi i64 [ 0, %b54 ], [ %v568, %b57 ]
  %v530 = icmp slt i64 %v529, 1
  br i1 %v530, label %b57, label %b58
b57:
  %v531 = mul i64 %v463, 1
  %v532 = add i64 %v531, %v529
  %v533 = mul i64 %v532, 8
  %v534 = add i64 0, %v529
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v498, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 0, %v533
  %v539 = getelementptr inbounds float, ptr %v504, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 0, %v533
  %v542 = getelementptr inbounds float, ptr %v510, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = fadd <8 x float> %v540, %v543
  %v545 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = fdiv <8 x float> %v544, %v546
  %v548 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = fmul <8 x float> %v547, %v549
  %v551 = fdiv <8 x float> %v537, %v549
  %v552 = fadd <8 x float> %v550, %v551
  %v553 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v554 = shufflevector <8 x float> %v553, <8 x float> poison, <8 x i32> zeroinitializer
  %v555 = fmul <8 x float> %v552, %v554
  %v556 = add i64 0, %v533
  %v557 = getelementptr inbounds float, ptr %v516, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fmul <8 x float> %v558, %v558
  %v560 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v561 = shufflevector <8 x float> %v560, <8 x float> poison, <8 x i32> zeroinitializer
  %v562 = fsub <8 x float> %v561, %v559
  %v563 = fmul <8 x float> %v555, %v562
  %v564 = add i64 0, %v533
  %v565 = getelementptr inbounds float, ptr %v522, i64 %v564
  store <8 x float> %v537, ptr %v565, align 4
  %v566 = add i64 0, %v533
  %v567 = getelementptr inbounds float, ptr %v528, i64 %v566
  store <8 x float> %v563, ptr %v567, align 4
  %v568 = add nsw i64 %v529, 1
  br label %b56
b58:
  %v569 = add nsw i64 %v494, 1
  br label %b53
b55:
  %v570 = add nsw i64 %v469, 1
  br label %b48
b50:
  %v571 = add nsw i64 %v463, 1
  br label %b45
b47:
  %v572 = add nsw i64 %v458, 96
  br label %b42
b44:
  %v574 = add i64 %v7, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, %v7
  %v581 = select i1 %v580, i64 %v579, i64 %v7
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v7
  %v586 = select i1 %v585, i64 %v584, i64 %v7
  br label %b59
b59:
  %v587 = phi i64 [ %v581, %b44 ], [ %v738, %b64 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b60, label %b61
b60:
  %v589 = add i64 %v587, 96
  %v590 = icmp slt i64 %v589, %v586
  %v591 = select i1 %v590, i64 %v589, i64 %v586
  br label %b62
b62:
  %v592 = phi i64 [ 0, %b60 ], [ %v737, %b67 ]
  %v593 = icmp slt i64 %v592, 1
  br i1 %v593, label %b63, label %b64
b63:
  %v594 = sub i64 %v591, %v587
  %v595 = sub i64 8, 1
  %v596 = add i64 %v594, %v595
  %v597 = sdiv i64 %v596, 8
  br label %b65
b65:
  %v598 = phi i64 [ 0, %b63 ], [ %v736, %b72 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b66, label %b67
b66:
  %v600 = mul i64 %v594, %v598
  %v601 = sdiv i64 %v600, %v597
  %v602 = add i64 %v587, %v601
  %v603 = add i64 %v598, 1
  %v604 = mul i64 %v594, %v603
  %v605 = sdiv i64 %v604, %v597
  %v606 = add i64 %v587, %v605
  %v607 = mul i64 %v592, 64
  %v608 = getelementptr inbounds float, ptr %v119, i64 %v607
  %v609 = sub i64 %v606, %v602
  %v610 = add i64 %v256, 0
  %v611 = and i64 %v610, %v104
  %v612 = mul i64 %v611, %v7
  %v613 = add i64 %v612, %v602
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v58, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v615, i64 0
  %v617 = sub i64 %v609, 1
  %v618 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v617
  %v619 = load ptr, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v573, i64 0
  %v621 = icmp sgt i64 %v609, 0
  br i1 %v621, label %b68, label %b69
b68:
  call void %v619(ptr %v616, i64 8, ptr %v608, i64 8, ptr %v620, i64 8, i64 0)
  br label %b69
b69:
  %v622 = add i64 %v607, 64
  br label %b70
b70:
  %v623 = phi i64 [ %v602, %b69 ], [ %v735, %b75 ]
  %v624 = icmp slt i64 %v623, %v606
  br i1 %v624, label %b71, label %b72
b71:
  %v625 = sub i64 %v623, %v602
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v573, i64 %v626
  %v628 = add i64 %v256, 1
  %v629 = and i64 %v628, 1
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v623
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v22, i64 %v632
  %v634 = add i64 %v256, 0
  %v635 = and i64 %v634, %v76
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v623
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v18, i64 %v638
  %v640 = add i64 %v256, 0
  %v641 = and i64 %v640, %v82
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v623
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v36, i64 %v644
  %v646 = add i64 %v256, 0
  %v647 = and i64 %v646, %v96
  %v648 = mul i64 %v647, %v7
  %v649 = add i64 %v648, %v623
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v50, i64 %v650
  %v652 = add i64 %v256, 0
  %v653 = and i64 %v652, %v100
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v623
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v54, i64 %v656
  %v658 = add i64 %v256, 0
  %v659 = and i64 %v658, %v104
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v623
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v58, i64 %v662
  %v664 = add i64 %v256, 0
  %v665 = and i64 %v664, %v106
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v623
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v60, i64 %v668
  %v670 = add i64 %v256, 0
  %v671 = and i64 %v670, %v108
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v623
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v62, i64 %v674
  %v676 = add i64 %v256, 0
  %v677 = and i64 %v676, %v110
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v623
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v64, i64 %v680
  br label %b73
b73:
  %v682 = phi i64 [ 0, %b71 ], [ %v734, %b74 ]
  %v683 = icmp slt i64 %v682, 1
  br i1 %v683, label %b74, label %b75
b74:
  %v684 = mul i64 %v592, 1
  %v685 = add i64 %v684, %v682
  %v686 = mul i64 %v685, 8
  %v687 = add i64 0, %v682
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v627, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 0, %v686
  %v692 = getelementptr inbounds float, ptr %v633, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = add i64 0, %v686
  %v695 = getelementptr inbounds float, ptr %v639, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = fadd <8 x float> %v693, %v696
  %v698 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = fdiv <8 x float> %v697, %v699
  %v701 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v702 = shufflevector <8 x float> %v701, <8 x float> poison, <8 x i32> zeroinitializer
  %v703 = fdiv <8 x float> %v690, %v702
  %v704 = fadd <8 x float> %v700, %v703
  %v705 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = fmul <8 x float> %v704, %v706
  %v708 = add i64 0, %v686
  %v709 = getelementptr inbounds float, ptr %v645, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = fmul <8 x float> %v710, %v710
  %v712 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = fsub <8 x float> %v713, %v711
  %v715 = fmul <8 x float> %v707, %v714
  %v716 = add i64 0, %v686
  %v717 = getelementptr inbounds float, ptr %v651, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = add i64 0, %v686
  %v720 = getelementptr inbounds float, ptr %v657, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fadd <8 x float> %v718, %v721
  %v723 = add i64 0, %v686
  %v724 = getelementptr inbounds float, ptr %v663, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = fadd <8 x float> %v722, %v725
  %v727 = fadd <8 x float> %v726, %v715
  %v728 = add i64 0, %v686
  %v729 = getelementptr inbounds float, ptr %v669, i64 %v728
  store <8 x float> %v690, ptr %v729, align 4
  %v730 = add i64 0, %v686
  %v731 = getelementptr inbounds float, ptr %v675, i64 %v730
  store <8 x float> %v715, ptr %v731, align 4
  %v732 = add i64 0, %v686
  %v733 = getelementptr inbounds float, ptr %v681, i64 %v732
  store <8 x float> %v727, ptr %v733, align 4
  %v734 = add nsw i64 %v682, 1
  br label %b73
b75:
  %v735 = add nsw i64 %v623, 1
  br label %b70
b72:
  %v736 = add nsw i64 %v598, 1
  br label %b65
b67:
  %v737 = add nsw i64 %v592, 1
  br label %b62
b64:
  %v738 = add nsw i64 %v587, 96
  br label %b59
b61:
  %v740 = add i64 %v7, 0
  %v741 = sdiv i64 %v740, 1
  %v742 = add i64 %v2, 1
  %v743 = mul i64 %v741, %v2
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 1
  %v746 = icmp slt i64 %v745, %v7
  %v747 = select i1 %v746, i64 %v745, i64 %v7
  %v748 = mul i64 %v741, %v742
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, %v7
  %v752 = select i1 %v751, i64 %v750, i64 %v7
  br label %b76
b76:
  %v753 = phi i64 [ %v747, %b61 ], [ %v865, %b81 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b77, label %b78
b77:
  %v755 = add i64 %v753, 96
  %v756 = icmp slt i64 %v755, %v752
  %v757 = select i1 %v756, i64 %v755, i64 %v752
  br label %b79
b79:
  %v758 = phi i64 [ 0, %b77 ], [ %v864, %b84 ]
  %v759 = icmp slt i64 %v758, 1
  br i1 %v759, label %b80, label %b81
b80:
  %v760 = sub i64 %v757, %v753
  %v761 = sub i64 8, 1
  %v762 = add i64 %v760, %v761
  %v763 = sdiv i64 %v762, 8
  br label %b82
b82:
  %v764 = phi i64 [ 0, %b80 ], [ %v863, %b89 ]
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b83, label %b84
b83:
  %v766 = mul i64 %v760, %v764
  %v767 = sdiv i64 %v766, %v763
  %v768 = add i64 %v753, %v767
  %v769 = add i64 %v764, 1
  %v770 = mul i64 %v760, %v769
  %v771 = sdiv i64 %v770, %v763
  %v772 = add i64 %v753, %v771
  %v773 = mul i64 %v758, 64
  %v774 = getelementptr inbounds float, ptr %v120, i64 %v773
  %v775 = sub i64 %v772, %v768
  %v776 = add i64 %v256, 0
  %v777 = and i64 %v776, %v108
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v768
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v62, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v781, i64 0
  %v783 = sub i64 %v775, 1
  %v784 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v783
  %v785 = load ptr, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v739, i64 0
  %v787 = icmp sgt i64 %v775, 0
  br i1 %v787, label %b85, label %b86
b85:
  call void %v785(ptr %v782, i64 8, ptr %v774, i64 8, ptr %v786, i64 8, i64 0)
  br label %b86
b86:
  %v788 = add i64 %v773, 64
  br label %b87
b87:
  %v789 = phi i64 [ %v768, %b86 ], [ %v862, %b92 ]
  %v790 = icmp slt i64 %v789, %v772
  br i1 %v790, label %b88, label %b89
b88:
  %v791 = sub i64 %v789, %v768
  %v792 = mul i64 %v791, 8
  %v793 = getelementptr inbounds float, ptr %v739, i64 %v792
  %v794 = add i64 %v256, 1
  %v795 = and i64 %v794, 1
  %v796 = mul i64 %v795, %v7
  %v797 = add i64 %v796, %v789
  %v798 = mul i64 %v797, 8
  %v799 = getelementptr inbounds float, ptr %v22, i64 %v798
  %v800 = add i64 %v256, 0
  %v801 = and i64 %v800, %v76
  %v802 = mul i64 %v801, %v7
  %v803 = add i64 %v802, %v789
  %v804 = mul i64 %v803, 8
  %v805 = getelementptr inbounds float, ptr %v18, i64 %v804
  %v806 = add i64 %v256, 0
  %v807 = and i64 %v806, %v98
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v789
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v52, i64 %v810
  %v812 = add i64 %v256, 0
  %v813 = and i64 %v812, %v102
  %v814 = mul i64 %v813, %v7
  %v815 = add i64 %v814, %v789
  %v816 = mul i64 %v815, 8
  %v817 = getelementptr inbounds float, ptr %v56, i64 %v816
  %v818 = add i64 %v256, 0
  %v819 = and i64 %v818, %v106
  %v820 = mul i64 %v819, %v7
  %v821 = add i64 %v820, %v789
  %v822 = mul i64 %v821, 8
  %v823 = getelementptr inbounds float, ptr %v60, i64 %v822
  %v824 = add i64 %v256, 0
  %v825 = and i64 %v824, 1
  %v826 = mul i64 %v825, %v7
  %v827 = add i64 %v826, %v789
  %v828 = mul i64 %v827, 8
  %v829 = getelementptr inbounds float, ptr %v22, i64 %v828
  br label %b90
b90:
  %v830 = phi i64 [ 0, %b88 ], [ %v861, %b91 ]
  %v831 = icmp slt i64 %v830, 1
  br i1 %v831, label %b91, label %b92
b91:
  %v832 = mul i64 %v758, 1
  %v833 = add i64 %v832, %v830
  %v834 = mul i64 %v833, 8
  %v835 = add i64 0, %v830
  %v836 = mul i64 %v835, 8
  %v837 = getelementptr inbounds float, ptr %v793, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 0, %v834
  %v840 = getelementptr inbounds float, ptr %v799, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 0, %v834
  %v843 = getelementptr inbounds float, ptr %v805, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fadd <8 x float> %v841, %v844
  %v846 = add i64 0, %v834
  %v847 = getelementptr inbounds float, ptr %v811, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = add i64 0, %v834
  %v850 = getelementptr inbounds float, ptr %v817, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = fadd <8 x float> %v848, %v851
  %v853 = add i64 0, %v834
  %v854 = getelementptr inbounds float, ptr %v823, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = fadd <8 x float> %v852, %v855
  %v857 = fadd <8 x float> %v856, %v838
  %v858 = fadd <8 x float> %v845, %v857
  %v859 = add i64 0, %v834
  %v860 = getelementptr inbounds float, ptr %v829, i64 %v859
  store <8 x float> %v858, ptr %v860, align 4
  %v861 = add nsw i64 %v830, 1
  br label %b90
b92:
  %v862 = add nsw i64 %v789, 1
  br label %b87
b89:
  %v863 = add nsw i64 %v764, 1
  br label %b82
b84:
  %v864 = add nsw i64 %v758, 1
  br label %b79
b81:
  %v865 = add nsw i64 %v753, 96
  br label %b76
b78:
  %v866 = add nsw i64 %v253, 1
  br label %b19
b21:
  %v867 = icmp sgt i64 %v3, 1
  br i1 %v867, label %b93, label %b94
b93:
  %v868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v869 = atomicrmw add ptr %v868, i64 1 acq_rel
  %v870 = load i64, ptr %v111, align 8
  %v871 = add i64 %v870, 1
  store i64 %v871, ptr %v111, align 8
  %v872 = mul i64 %v3, %v871
  br label %b95
b95:
  %v873 = load atomic i64, ptr %v868 acquire, align 8
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b96, label %b97
b96:
  %v875 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v876 = getelementptr inbounds float, ptr %v113, i64 256
  %v877 = getelementptr inbounds i64, ptr %v1, i64 4
  %v878 = load i64, ptr %v877, align 8
  %v879 = icmp eq i64 %v878, 0
  br i1 %v879, label %b98, label %b99
b98:
  %v880 = add i64 1, 0
  %v881 = sdiv i64 %v880, 1
  %v882 = add i64 %v2, 1
  %v883 = mul i64 %v881, %v2
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = mul i64 %v881, %v882
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, 1
  %v892 = select i1 %v891, i64 %v890, i64 1
  %v893 = icmp slt i64 %v892, 1
  %v894 = select i1 %v893, i64 %v892, i64 1
  br label %b100
b100:
  %v895 = phi i64 [ %v887, %b98 ], [ %v909, %b101 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b101, label %b102
b101:
  %v897 = mul i64 %v895, 64
  %v898 = mul i64 %v895, 8
  %v899 = add i64 %v897, 0
  %v900 = add i64 %v898, 0
  %v901 = getelementptr inbounds float, ptr %v876, i64 %v899
  %v902 = sub i64 8, %v900
  %v903 = icmp slt i64 %v902, 0
  %v904 = select i1 %v903, i64 0, i64 %v902
  %v905 = mul i64 %v900, 1
  %v906 = add i64 0, %v905
  %v907 = getelementptr inbounds float, ptr %v12, i64 %v906
  call void @pack_rows(ptr %v907, i64 1, i64 8, i64 8, i64 %v904, ptr %v901, i64 8)
  %v908 = add i64 %v897, 64
  %v909 = add nsw i64 %v895, 1
  br label %b100
b102:
  br label %b99
b99:
  %v910 = icmp sgt i64 %v3, 1
  br i1 %v910, label %b103, label %b104
b103:
  %v911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v912 = atomicrmw add ptr %v911, i64 1 acq_rel
  %v913 = load i64, ptr %v111, align 8
  %v914 = add i64 %v913, 1
  store i64 %v914, ptr %v111, align 8
  %v915 = mul i64 %v3, %v914
  br label %b105
b105:
  %v916 = load atomic i64, ptr %v911 acquire, align 8
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b106, label %b107
b106:
  %v918 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v920 = add i64 %v8, 0
  %v921 = sdiv i64 %v920, 1
  %v922 = add i64 %v2, 1
  %v923 = mul i64 %v921, %v2
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v8
  %v927 = select i1 %v926, i64 %v925, i64 %v8
  %v928 = mul i64 %v921, %v922
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v8
  %v932 = select i1 %v931, i64 %v930, i64 %v8
  br label %b108
b108:
  %v933 = phi i64 [ %v927, %b104 ], [ %v987, %b113 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b109, label %b110
b109:
  %v935 = add i64 %v933, 96
  %v936 = icmp slt i64 %v935, %v932
  %v937 = select i1 %v936, i64 %v935, i64 %v932
  br label %b111
b111:
  %v938 = phi i64 [ 0, %b109 ], [ %v986, %b116 ]
  %v939 = icmp slt i64 %v938, 1
  br i1 %v939, label %b112, label %b113
b112:
  %v940 = sub i64 %v937, %v933
  %v941 = sub i64 8, 1
  %v942 = add i64 %v940, %v941
  %v943 = sdiv i64 %v942, 8
  br label %b114
b114:
  %v944 = phi i64 [ 0, %b112 ], [ %v985, %b121 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b115, label %b116
b115:
  %v946 = mul i64 %v940, %v944
  %v947 = sdiv i64 %v946, %v943
  %v948 = add i64 %v933, %v947
  %v949 = add i64 %v944, 1
  %v950 = mul i64 %v940, %v949
  %v951 = sdiv i64 %v950, %v943
  %v952 = add i64 %v933, %v951
  %v953 = mul i64 %v938, 64
  %v954 = getelementptr inbounds float, ptr %v876, i64 %v953
  %v955 = sub i64 %v952, %v948
  %v956 = mul i64 %v948, 8
  %v957 = getelementptr inbounds float, ptr %v64, i64 %v956
  %v958 = getelementptr inbounds float, ptr %v957, i64 0
  %v959 = sub i64 %v955, 1
  %v960 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v959
  %v961 = load ptr, ptr %v960, align 4
  %v962 = getelementptr inbounds float, ptr %v919, i64 0
  %v963 = icmp sgt i64 %v955, 0
  br i1 %v963, label %b117, label %b118
b117:
  call void %v961(ptr %v958, i64 8, ptr %v954, i64 8, ptr %v962, i64 8, i64 0)
  br label %b118
b118:
  %v964 = add i64 %v953, 64
  br label %b119
b119:
  %v965 = phi i64 [ %v948, %b118 ], [ %v984, %b124 ]
  %v966 = icmp slt i64 %v965, %v952
  br i1 %v966, label %b120, label %b121
b120:
  %v967 = sub i64 %v965, %v948
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v919, i64 %v968
  %v970 = mul i64 %v965, 8
  %v971 = getelementptr inbounds float, ptr %v24, i64 %v970
  br label %b122
b122:
  %v972 = phi i64 [ 0, %b120 ], [ %v983, %b123 ]
  %v973 = icmp slt i64 %v972, 1
  br i1 %v973, label %b123, label %b124
b123:
  %v974 = mul i64 %v938, 1
  %v975 = add i64 %v974, %v972
  %v976 = mul i64 %v975, 8
  %v977 = add i64 0, %v972
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v969, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 0, %v976
  %v982 = getelementptr inbounds float, ptr %v971, i64 %v981
  store <8 x float> %v980, ptr %v982, align 4
  %v983 = add nsw i64 %v972, 1
  br label %b122
b124:
  %v984 = add nsw i64 %v965, 1
  br label %b119
b121:
  %v985 = add nsw i64 %v944, 1
  br label %b114
b116:
  %v986 = add nsw i64 %v938, 1
  br label %b111
b113:
  %v987 = add nsw i64 %v933, 96
  br label %b108
b110:
  %v988 = icmp sgt i64 %v3, 1
  br i1 %v988, label %b125, label %b126
b125:
  %v989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v990 = atomicrmw add ptr %v989, i64 1 acq_rel
  %v991 = load i64, ptr %v111, align 8
  %v992 = add i64 %v991, 1
  store i64 %v992, ptr %v111, align 8
  %v993 = mul i64 %v3, %v992
  br label %b127
b127:
  %v994 = load atomic i64, ptr %v989 acquire, align 8
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b128, label %b129
b128:
  %v996 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v997 = mul i64 0, 8
  %v998 = getelementptr inbounds float, ptr %v64, i64 %v997
  %v999 = getelementptr inbounds float, ptr %v998, i64 0
  %v1000 = mul i64 0, 8
  %v1001 = getelementptr inbounds float, ptr %v10, i64 %v1000
  %v1002 = getelementptr inbounds float, ptr %v1001, i64 0
  %v1003 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1004 = add i64 8, 1
  %v1005 = sdiv i64 %v1004, 2
  %v1006 = add i64 %v2, 1
  %v1007 = mul i64 %v1005, %v2
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 2
  %v1010 = icmp slt i64 %v1009, 8
  %v1011 = select i1 %v1010, i64 %v1009, i64 8
  %v1012 = mul i64 %v1005, %v1006
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 2
  %v1015 = icmp slt i64 %v1014, 8
  %v1016 = select i1 %v1015, i64 %v1014, i64 8
  %v1017 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b130
b130:
  %v1018 = phi i64 [ %v1011, %b126 ], [ %v1026, %b135 ]
  %v1019 = icmp slt i64 %v1018, %v1016
  br i1 %v1019, label %b131, label %b132
b131:
  %v1020 = mul i64 %v1018, 8
  %v1021 = getelementptr inbounds float, ptr %v1017, i64 %v1020
  br label %b133
b133:
  %v1022 = phi i64 [ 0, %b131 ], [ %v1025, %b134 ]
  %v1023 = icmp slt i64 %v1022, 8
  br i1 %v1023, label %b134, label %b135
b134:
  %v1024 = getelementptr inbounds float, ptr %v1021, i64 %v1022
  store float 0x0000000000000000, ptr %v1024, align 4
  %v1025 = add nsw i64 %v1022, 1
  br label %b133
b135:
  %v1026 = add nsw i64 %v1018, 1
  br label %b130
b132:
  %v1027 = mul i64 %v8, 1
  br label %b136
b136:
  %v1028 = phi i64 [ 0, %b132 ], [ %v1132, %b141 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b137, label %b138
b137:
  %v1030 = sub i64 %v1027, %v1028
  %v1031 = icmp slt i64 %v1030, 384
  %v1032 = select i1 %v1031, i64 %v1030, i64 384
  br label %b139
b139:
  %v1033 = phi i64 [ %v1011, %b137 ], [ %v1131, %b165 ]
  %v1034 = icmp slt i64 %v1033, %v1016
  br i1 %v1034, label %b140, label %b141
b140:
  %v1035 = sub i64 %v1016, %v1033
  %v1036 = icmp slt i64 %v1035, 64
  %v1037 = select i1 %v1036, i64 %v1035, i64 64
  %v1038 = sdiv i64 %v1037, 2
  %v1039 = mul i64 %v1038, 2
  %v1040 = sub i64 %v1037, %v1039
  %v1041 = mul i64 %v1028, 8
  %v1042 = add i64 %v1041, %v1033
  %v1043 = getelementptr inbounds float, ptr %v999, i64 %v1042
  br label %b142
b142:
  %v1044 = phi i64 [ 0, %b140 ], [ %v1070, %b150 ]
  %v1045 = icmp slt i64 %v1044, %v1032
  br i1 %v1045, label %b143, label %b144
b143:
  %v1046 = mul i64 %v1044, 8
  %v1047 = getelementptr inbounds float, ptr %v1043, i64 %v1046
  %v1048 = mul i64 %v1044, 2
  %v1049 = getelementptr inbounds float, ptr %v1003, i64 %v1048
  br label %b145
b145:
  %v1050 = phi i64 [ 0, %b143 ], [ %v1059, %b146 ]
  %v1051 = icmp slt i64 %v1050, %v1038
  br i1 %v1051, label %b146, label %b147
b146:
  %v1052 = mul i64 %v1050, 2
  %v1053 = getelementptr inbounds float, ptr %v1047, i64 %v1052
  %v1054 = mul i64 %v1050, 768
  %v1055 = getelementptr inbounds float, ptr %v1049, i64 %v1054
  %v1056 = getelementptr inbounds float, ptr %v1053, i64 0
  %v1057 = load <2 x float>, ptr %v1056, align 4
  %v1058 = getelementptr inbounds float, ptr %v1055, i64 0
  store <2 x float> %v1057, ptr %v1058, align 4
  %v1059 = add nsw i64 %v1050, 1
  br label %b145
b147:
  %v1060 = mul i64 %v1038, 2
  %v1061 = getelementptr inbounds float, ptr %v1047, i64 %v1060
  %v1062 = mul i64 %v1038, 768
  %v1063 = getelementptr inbounds float, ptr %v1049, i64 %v1062
  br label %b148
b148:
  %v1064 = phi i64 [ 0, %b147 ], [ %v1069, %b149 ]
  %v1065 = icmp slt i64 %v1064, %v1040
  br i1 %v1065, label %b149, label %b150
b149:
  %v1066 = getelementptr inbounds float, ptr %v1061, i64 %v1064
  %v1067 = load float, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1063, i64 %v1064
  store float %v1067, ptr %v1068, align 4
  %v1069 = add nsw i64 %v1064, 1
  br label %b148, !llvm.loop !0
b150:
  %v1070 = add nsw i64 %v1044, 1
  br label %b142
b144:
  br label %b151
b151:
  %v1071 = phi i64 [ 0, %b144 ], [ %v1106, %b159 ]
  %v1072 = icmp slt i64 %v1071, 0
  br i1 %v1072, label %b152, label %b153
b152:
  %v1073 = mul i64 %v1028, 8
  %v1074 = add i64 %v1073, %v1071
  %v1075 = getelementptr inbounds float, ptr %v1002, i64 %v1074
  br label %b154
b154:
  %v1076 = phi i64 [ 0, %b152 ], [ %v1094, %b155 ]
  %v1077 = icmp slt i64 %v1076, %v1032
  br i1 %v1077, label %b155, label %b156
b155:
  %v1078 = mul i64 %v1076, 8
  %v1079 = getelementptr inbounds float, ptr %v1075, i64 %v1078
  %v1080 = mul i64 %v1076, 32
  %v1081 = getelementptr inbounds float, ptr %v116, i64 %v1080
  %v1082 = getelementptr inbounds float, ptr %v1079, i64 0
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = getelementptr inbounds float, ptr %v1081, i64 0
  store <8 x float> %v1083, ptr %v1084, align 4
  %v1085 = getelementptr inbounds float, ptr %v1079, i64 8
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = getelementptr inbounds float, ptr %v1081, i64 8
  store <8 x float> %v1086, ptr %v1087, align 4
  %v1088 = getelementptr inbounds float, ptr %v1079, i64 16
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = getelementptr inbounds float, ptr %v1081, i64 16
  store <8 x float> %v1089, ptr %v1090, align 4
  %v1091 = getelementptr inbounds float, ptr %v1079, i64 24
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = getelementptr inbounds float, ptr %v1081, i64 24
  store <8 x float> %v1092, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1076, 1
  br label %b154
b156:
  %v1095 = sdiv i64 %v1037, 2
  br label %b157
b157:
  %v1096 = phi i64 [ 0, %b156 ], [ %v1105, %b158 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b158, label %b159
b158:
  %v1098 = mul i64 %v1096, 2
  %v1099 = add i64 %v1033, %v1098
  %v1100 = mul i64 %v1096, 768
  %v1101 = getelementptr inbounds float, ptr %v1003, i64 %v1100
  %v1102 = mul i64 %v1099, 8
  %v1103 = add i64 %v1102, %v1071
  %v1104 = getelementptr inbounds float, ptr %v1017, i64 %v1103
  call void @outer_2x32(ptr %v1101, ptr %v116, i64 %v1032, ptr %v1104, i64 8)
  %v1105 = add nsw i64 %v1096, 1
  br label %b157
b159:
  %v1106 = add nsw i64 %v1071, 32
  br label %b151
b153:
  %v1107 = mul i64 %v1028, 8
  %v1108 = add i64 %v1107, 0
  %v1109 = getelementptr inbounds float, ptr %v1002, i64 %v1108
  br label %b160
b160:
  %v1110 = phi i64 [ 0, %b153 ], [ %v1119, %b161 ]
  %v1111 = icmp slt i64 %v1110, %v1032
  br i1 %v1111, label %b161, label %b162
b161:
  %v1112 = mul i64 %v1110, 8
  %v1113 = getelementptr inbounds float, ptr %v1109, i64 %v1112
  %v1114 = mul i64 %v1110, 8
  %v1115 = getelementptr inbounds float, ptr %v116, i64 %v1114
  %v1116 = getelementptr inbounds float, ptr %v1113, i64 0
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1115, i64 0
  store <8 x float> %v1117, ptr %v1118, align 4
  %v1119 = add nsw i64 %v1110, 1
  br label %b160
b162:
  %v1120 = sdiv i64 %v1037, 2
  br label %b163
b163:
  %v1121 = phi i64 [ 0, %b162 ], [ %v1130, %b164 ]
  %v1122 = icmp slt i64 %v1121, %v1120
  br i1 %v1122, label %b164, label %b165
b164:
  %v1123 = mul i64 %v1121, 2
  %v1124 = add i64 %v1033, %v1123
  %v1125 = mul i64 %v1121, 768
  %v1126 = getelementptr inbounds float, ptr %v1003, i64 %v1125
  %v1127 = mul i64 %v1124, 8
  %v1128 = add i64 %v1127, 0
  %v1129 = getelementptr inbounds float, ptr %v1017, i64 %v1128
  call void @outer_2x8(ptr %v1126, ptr %v116, i64 %v1032, ptr %v1129, i64 8)
  %v1130 = add nsw i64 %v1121, 1
  br label %b163
b165:
  %v1131 = add nsw i64 %v1033, 64
  br label %b139
b141:
  %v1132 = add nsw i64 %v1028, 384
  br label %b136
b138:
  %v1133 = icmp sgt i64 %v3, 1
  br i1 %v1133, label %b166, label %b167
b166:
  %v1134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1135 = atomicrmw add ptr %v1134, i64 1 acq_rel
  %v1136 = load i64, ptr %v111, align 8
  %v1137 = add i64 %v1136, 1
  store i64 %v1137, ptr %v111, align 8
  %v1138 = mul i64 %v3, %v1137
  br label %b168
b168:
  %v1139 = load atomic i64, ptr %v1134 acquire, align 8
  %v1140 = icmp slt i64 %v1139, %v1138
  br i1 %v1140, label %b169, label %b170
b169:
  %v1141 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1142 = icmp eq i64 %v2, 0
  br i1 %v1142, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1143 = phi i64 [ 0, %b171 ], [ %v1160, %b178 ]
  %v1144 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1159, %b178 ]
  %v1145 = icmp slt i64 %v1143, %v8
  br i1 %v1145, label %b174, label %b175
b174:
  %v1146 = add i64 %v1143, 128
  %v1147 = icmp slt i64 %v1146, %v8
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v8
  br label %b176
b176:
  %v1149 = phi i64 [ %v1143, %b174 ], [ %v1158, %b177 ]
  %v1150 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1157, %b177 ]
  %v1151 = icmp slt i64 %v1149, %v1148
  br i1 %v1151, label %b177, label %b178
b177:
  %v1152 = mul i64 %v1149, 8
  %v1153 = getelementptr inbounds float, ptr %v64, i64 %v1152
  %v1154 = add i64 0, 0
  %v1155 = getelementptr inbounds float, ptr %v1153, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = fadd <8 x float> %v1150, %v1156
  %v1158 = add nsw i64 %v1149, 1
  br label %b176
b178:
  %v1159 = fadd <8 x float> %v1144, %v1150
  %v1160 = add nsw i64 %v1143, 128
  br label %b173
b175:
  %v1161 = add i64 0, 0
  %v1162 = getelementptr inbounds float, ptr %v28, i64 %v1161
  store <8 x float> %v1144, ptr %v1162, align 4
  br label %b172
b172:
  %v1163 = icmp sgt i64 %v3, 1
  br i1 %v1163, label %b179, label %b180
b179:
  %v1164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1165 = atomicrmw add ptr %v1164, i64 1 acq_rel
  %v1166 = load i64, ptr %v111, align 8
  %v1167 = add i64 %v1166, 1
  store i64 %v1167, ptr %v111, align 8
  %v1168 = mul i64 %v3, %v1167
  br label %b181
b181:
  %v1169 = load atomic i64, ptr %v1164 acquire, align 8
  %v1170 = icmp slt i64 %v1169, %v1168
  br i1 %v1170, label %b182, label %b183
b182:
  %v1171 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1172 = mul i64 0, 8
  %v1173 = getelementptr inbounds float, ptr %v50, i64 %v1172
  %v1174 = getelementptr inbounds float, ptr %v1173, i64 0
  %v1175 = mul i64 0, 8
  %v1176 = getelementptr inbounds float, ptr %v46, i64 %v1175
  %v1177 = getelementptr inbounds float, ptr %v1176, i64 0
  %v1178 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1179 = add i64 8, 1
  %v1180 = sdiv i64 %v1179, 2
  %v1181 = add i64 %v2, 1
  %v1182 = mul i64 %v1180, %v2
  %v1183 = sdiv i64 %v1182, %v3
  %v1184 = mul i64 %v1183, 2
  %v1185 = icmp slt i64 %v1184, 8
  %v1186 = select i1 %v1185, i64 %v1184, i64 8
  %v1187 = mul i64 %v1180, %v1181
  %v1188 = sdiv i64 %v1187, %v3
  %v1189 = mul i64 %v1188, 2
  %v1190 = icmp slt i64 %v1189, 8
  %v1191 = select i1 %v1190, i64 %v1189, i64 8
  %v1192 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b184
b184:
  %v1193 = phi i64 [ %v1186, %b180 ], [ %v1201, %b189 ]
  %v1194 = icmp slt i64 %v1193, %v1191
  br i1 %v1194, label %b185, label %b186
b185:
  %v1195 = mul i64 %v1193, 8
  %v1196 = getelementptr inbounds float, ptr %v1192, i64 %v1195
  br label %b187
b187:
  %v1197 = phi i64 [ 0, %b185 ], [ %v1200, %b188 ]
  %v1198 = icmp slt i64 %v1197, 8
  br i1 %v1198, label %b188, label %b189
b188:
  %v1199 = getelementptr inbounds float, ptr %v1196, i64 %v1197
  store float 0x0000000000000000, ptr %v1199, align 4
  %v1200 = add nsw i64 %v1197, 1
  br label %b187
b189:
  %v1201 = add nsw i64 %v1193, 1
  br label %b184
b186:
  %v1202 = mul i64 %v8, 1
  br label %b190
b190:
  %v1203 = phi i64 [ 0, %b186 ], [ %v1307, %b195 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b191, label %b192
b191:
  %v1205 = sub i64 %v1202, %v1203
  %v1206 = icmp slt i64 %v1205, 384
  %v1207 = select i1 %v1206, i64 %v1205, i64 384
  br label %b193
b193:
  %v1208 = phi i64 [ %v1186, %b191 ], [ %v1306, %b219 ]
  %v1209 = icmp slt i64 %v1208, %v1191
  br i1 %v1209, label %b194, label %b195
b194:
  %v1210 = sub i64 %v1191, %v1208
  %v1211 = icmp slt i64 %v1210, 64
  %v1212 = select i1 %v1211, i64 %v1210, i64 64
  %v1213 = sdiv i64 %v1212, 2
  %v1214 = mul i64 %v1213, 2
  %v1215 = sub i64 %v1212, %v1214
  %v1216 = mul i64 %v1203, 8
  %v1217 = add i64 %v1216, %v1208
  %v1218 = getelementptr inbounds float, ptr %v1174, i64 %v1217
  br label %b196
b196:
  %v1219 = phi i64 [ 0, %b194 ], [ %v1245, %b204 ]
  %v1220 = icmp slt i64 %v1219, %v1207
  br i1 %v1220, label %b197, label %b198
b197:
  %v1221 = mul i64 %v1219, 8
  %v1222 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  %v1223 = mul i64 %v1219, 2
  %v1224 = getelementptr inbounds float, ptr %v1178, i64 %v1223
  br label %b199
b199:
  %v1225 = phi i64 [ 0, %b197 ], [ %v1234, %b200 ]
  %v1226 = icmp slt i64 %v1225, %v1213
  br i1 %v1226, label %b200, label %b201
b200:
  %v1227 = mul i64 %v1225, 2
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 %v1227
  %v1229 = mul i64 %v1225, 768
  %v1230 = getelementptr inbounds float, ptr %v1224, i64 %v1229
  %v1231 = getelementptr inbounds float, ptr %v1228, i64 0
  %v1232 = load <2 x float>, ptr %v1231, align 4
  %v1233 = getelementptr inbounds float, ptr %v1230, i64 0
  store <2 x float> %v1232, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1225, 1
  br label %b199
b201:
  %v1235 = mul i64 %v1213, 2
  %v1236 = getelementptr inbounds float, ptr %v1222, i64 %v1235
  %v1237 = mul i64 %v1213, 768
  %v1238 = getelementptr inbounds float, ptr %v1224, i64 %v1237
  br label %b202
b202:
  %v1239 = phi i64 [ 0, %b201 ], [ %v1244, %b203 ]
  %v1240 = icmp slt i64 %v1239, %v1215
  br i1 %v1240, label %b203, label %b204
b203:
  %v1241 = getelementptr inbounds float, ptr %v1236, i64 %v1239
  %v1242 = load float, ptr %v1241, align 4
  %v1243 = getelementptr inbounds float, ptr %v1238, i64 %v1239
  store float %v1242, ptr %v1243, align 4
  %v1244 = add nsw i64 %v1239, 1
  br label %b202, !llvm.loop !3
b204:
  %v1245 = add nsw i64 %v1219, 1
  br label %b196
b198:
  br label %b205
b205:
  %v1246 = phi i64 [ 0, %b198 ], [ %v1281, %b213 ]
  %v1247 = icmp slt i64 %v1246, 0
  br i1 %v1247, label %b206, label %b207
b206:
  %v1248 = mul i64 %v1203, 8
  %v1249 = add i64 %v1248, %v1246
  %v1250 = getelementptr inbounds float, ptr %v1177, i64 %v1249
  br label %b208
b208:
  %v1251 = phi i64 [ 0, %b206 ], [ %v1269, %b209 ]
  %v1252 = icmp slt i64 %v1251, %v1207
  br i1 %v1252, label %b209, label %b210
b209:
  %v1253 = mul i64 %v1251, 8
  %v1254 = getelementptr inbounds float, ptr %v1250, i64 %v1253
  %v1255 = mul i64 %v1251, 32
  %v1256 = getelementptr inbounds float, ptr %v116, i64 %v1255
  %v1257 = getelementptr inbounds float, ptr %v1254, i64 0
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = getelementptr inbounds float, ptr %v1256, i64 0
  store <8 x float> %v1258, ptr %v1259, align 4
  %v1260 = getelementptr inbounds float, ptr %v1254, i64 8
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = getelementptr inbounds float, ptr %v1256, i64 8
  store <8 x float> %v1261, ptr %v1262, align 4
  %v1263 = getelementptr inbounds float, ptr %v1254, i64 16
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = getelementptr inbounds float, ptr %v1256, i64 16
  store <8 x float> %v1264, ptr %v1265, align 4
  %v1266 = getelementptr inbounds float, ptr %v1254, i64 24
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = getelementptr inbounds float, ptr %v1256, i64 24
  store <8 x float> %v1267, ptr %v1268, align 4
  %v1269 = add nsw i64 %v1251, 1
  br label %b208
b210:
  %v1270 = sdiv i64 %v1212, 2
  br label %b211
b211:
  %v1271 = phi i64 [ 0, %b210 ], [ %v1280, %b212 ]
  %v1272 = icmp slt i64 %v1271, %v1270
  br i1 %v1272, label %b212, label %b213
b212:
  %v1273 = mul i64 %v1271, 2
  %v1274 = add i64 %v1208, %v1273
  %v1275 = mul i64 %v1271, 768
  %v1276 = getelementptr inbounds float, ptr %v1178, i64 %v1275
  %v1277 = mul i64 %v1274, 8
  %v1278 = add i64 %v1277, %v1246
  %v1279 = getelementptr inbounds float, ptr %v1192, i64 %v1278
  call void @outer_2x32(ptr %v1276, ptr %v116, i64 %v1207, ptr %v1279, i64 8)
  %v1280 = add nsw i64 %v1271, 1
  br label %b211
b213:
  %v1281 = add nsw i64 %v1246, 32
  br label %b205
b207:
  %v1282 = mul i64 %v1203, 8
  %v1283 = add i64 %v1282, 0
  %v1284 = getelementptr inbounds float, ptr %v1177, i64 %v1283
  br label %b214
b214:
  %v1285 = phi i64 [ 0, %b207 ], [ %v1294, %b215 ]
  %v1286 = icmp slt i64 %v1285, %v1207
  br i1 %v1286, label %b215, label %b216
b215:
  %v1287 = mul i64 %v1285, 8
  %v1288 = getelementptr inbounds float, ptr %v1284, i64 %v1287
  %v1289 = mul i64 %v1285, 8
  %v1290 = getelementptr inbounds float, ptr %v116, i64 %v1289
  %v1291 = getelementptr inbounds float, ptr %v1288, i64 0
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = getelementptr inbounds float, ptr %v1290, i64 0
  store <8 x float> %v1292, ptr %v1293, align 4
  %v1294 = add nsw i64 %v1285, 1
  br label %b214
b216:
  %v1295 = sdiv i64 %v1212, 2
  br label %b217
b217:
  %v1296 = phi i64 [ 0, %b216 ], [ %v1305, %b218 ]
  %v1297 = icmp slt i64 %v1296, %v1295
  br i1 %v1297, label %b218, label %b219
b218:
  %v1298 = mul i64 %v1296, 2
  %v1299 = add i64 %v1208, %v1298
  %v1300 = mul i64 %v1296, 768
  %v1301 = getelementptr inbounds float, ptr %v1178, i64 %v1300
  %v1302 = mul i64 %v1299, 8
  %v1303 = add i64 %v1302, 0
  %v1304 = getelementptr inbounds float, ptr %v1192, i64 %v1303
  call void @outer_2x8(ptr %v1301, ptr %v116, i64 %v1207, ptr %v1304, i64 8)
  %v1305 = add nsw i64 %v1296, 1
  br label %b217
b219:
  %v1306 = add nsw i64 %v1208, 64
  br label %b193
b195:
  %v1307 = add nsw i64 %v1203, 384
  br label %b190
b192:
  %v1308 = icmp sgt i64 %v3, 1
  br i1 %v1308, label %b220, label %b221
b220:
  %v1309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1310 = atomicrmw add ptr %v1309, i64 1 acq_rel
  %v1311 = load i64, ptr %v111, align 8
  %v1312 = add i64 %v1311, 1
  store i64 %v1312, ptr %v111, align 8
  %v1313 = mul i64 %v3, %v1312
  br label %b222
b222:
  %v1314 = load atomic i64, ptr %v1309 acquire, align 8
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b223, label %b224
b223:
  %v1316 = call i32 @sched_yield()
  br label %b222
b224:
  br label %b221
b221:
  %v1317 = mul i64 0, 8
  %v1318 = getelementptr inbounds float, ptr %v54, i64 %v1317
  %v1319 = getelementptr inbounds float, ptr %v1318, i64 0
  %v1320 = mul i64 0, 8
  %v1321 = getelementptr inbounds float, ptr %v42, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1321, i64 0
  %v1323 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1324 = add i64 8, 1
  %v1325 = sdiv i64 %v1324, 2
  %v1326 = add i64 %v2, 1
  %v1327 = mul i64 %v1325, %v2
  %v1328 = sdiv i64 %v1327, %v3
  %v1329 = mul i64 %v1328, 2
  %v1330 = icmp slt i64 %v1329, 8
  %v1331 = select i1 %v1330, i64 %v1329, i64 8
  %v1332 = mul i64 %v1325, %v1326
  %v1333 = sdiv i64 %v1332, %v3
  %v1334 = mul i64 %v1333, 2
  %v1335 = icmp slt i64 %v1334, 8
  %v1336 = select i1 %v1335, i64 %v1334, i64 8
  %v1337 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b225
b225:
  %v1338 = phi i64 [ %v1331, %b221 ], [ %v1346, %b230 ]
  %v1339 = icmp slt i64 %v1338, %v1336
  br i1 %v1339, label %b226, label %b227
b226:
  %v1340 = mul i64 %v1338, 8
  %v1341 = getelementptr inbounds float, ptr %v1337, i64 %v1340
  br label %b228
b228:
  %v1342 = phi i64 [ 0, %b226 ], [ %v1345, %b229 ]
  %v1343 = icmp slt i64 %v1342, 8
  br i1 %v1343, label %b229, label %b230
b229:
  %v1344 = getelementptr inbounds float, ptr %v1341, i64 %v1342
  store float 0x0000000000000000, ptr %v1344, align 4
  %v1345 = add nsw i64 %v1342, 1
  br label %b228
b230:
  %v1346 = add nsw i64 %v1338, 1
  br label %b225
b227:
  %v1347 = mul i64 %v8, 1
  br label %b231
b231:
  %v1348 = phi i64 [ 0, %b227 ], [ %v1452, %b236 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b232, label %b233
b232:
  %v1350 = sub i64 %v1347, %v1348
  %v1351 = icmp slt i64 %v1350, 384
  %v1352 = select i1 %v1351, i64 %v1350, i64 384
  br label %b234
b234:
  %v1353 = phi i64 [ %v1331, %b232 ], [ %v1451, %b260 ]
  %v1354 = icmp slt i64 %v1353, %v1336
  br i1 %v1354, label %b235, label %b236
b235:
  %v1355 = sub i64 %v1336, %v1353
  %v1356 = icmp slt i64 %v1355, 64
  %v1357 = select i1 %v1356, i64 %v1355, i64 64
  %v1358 = sdiv i64 %v1357, 2
  %v1359 = mul i64 %v1358, 2
  %v1360 = sub i64 %v1357, %v1359
  %v1361 = mul i64 %v1348, 8
  %v1362 = add i64 %v1361, %v1353
  %v1363 = getelementptr inbounds float, ptr %v1319, i64 %v1362
  br label %b237
b237:
  %v1364 = phi i64 [ 0, %b235 ], [ %v1390, %b245 ]
  %v1365 = icmp slt i64 %v1364, %v1352
  br i1 %v1365, label %b238, label %b239
b238:
  %v1366 = mul i64 %v1364, 8
  %v1367 = getelementptr inbounds float, ptr %v1363, i64 %v1366
  %v1368 = mul i64 %v1364, 2
  %v1369 = getelementptr inbounds float, ptr %v1323, i64 %v1368
  br label %b240
b240:
  %v1370 = phi i64 [ 0, %b238 ], [ %v1379, %b241 ]
  %v1371 = icmp slt i64 %v1370, %v1358
  br i1 %v1371, label %b241, label %b242
b241:
  %v1372 = mul i64 %v1370, 2
  %v1373 = getelementptr inbounds float, ptr %v1367, i64 %v1372
  %v1374 = mul i64 %v1370, 768
  %v1375 = getelementptr inbounds float, ptr %v1369, i64 %v1374
  %v1376 = getelementptr inbounds float, ptr %v1373, i64 0
  %v1377 = load <2 x float>, ptr %v1376, align 4
  %v1378 = getelementptr inbounds float, ptr %v1375, i64 0
  store <2 x float> %v1377, ptr %v1378, align 4
  %v1379 = add nsw i64 %v1370, 1
  br label %b240
b242:
  %v1380 = mul i64 %v1358, 2
  %v1381 = getelementptr inbounds float, ptr %v1367, i64 %v1380
  %v1382 = mul i64 %v1358, 768
  %v1383 = getelementptr inbounds float, ptr %v1369, i64 %v1382
  br label %b243
b243:
  %v1384 = phi i64 [ 0, %b242 ], [ %v1389, %b244 ]
  %v1385 = icmp slt i64 %v1384, %v1360
  br i1 %v1385, label %b244, label %b245
b244:
  %v1386 = getelementptr inbounds float, ptr %v1381, i64 %v1384
  %v1387 = load float, ptr %v1386, align 4
  %v1388 = getelementptr inbounds float, ptr %v1383, i64 %v1384
  store float %v1387, ptr %v1388, align 4
  %v1389 = add nsw i64 %v1384, 1
  br label %b243, !llvm.loop !6
b245:
  %v1390 = add nsw i64 %v1364, 1
  br label %b237
b239:
  br label %b246
b246:
  %v1391 = phi i64 [ 0, %b239 ], [ %v1426, %b254 ]
  %v1392 = icmp slt i64 %v1391, 0
  br i1 %v1392, label %b247, label %b248
b247:
  %v1393 = mul i64 %v1348, 8
  %v1394 = add i64 %v1393, %v1391
  %v1395 = getelementptr inbounds float, ptr %v1322, i64 %v1394
  br label %b249
b249:
  %v1396 = phi i64 [ 0, %b247 ], [ %v1414, %b250 ]
  %v1397 = icmp slt i64 %v1396, %v1352
  br i1 %v1397, label %b250, label %b251
b250:
  %v1398 = mul i64 %v1396, 8
  %v1399 = getelementptr inbounds float, ptr %v1395, i64 %v1398
  %v1400 = mul i64 %v1396, 32
  %v1401 = getelementptr inbounds float, ptr %v116, i64 %v1400
  %v1402 = getelementptr inbounds float, ptr %v1399, i64 0
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = getelementptr inbounds float, ptr %v1401, i64 0
  store <8 x float> %v1403, ptr %v1404, align 4
  %v1405 = getelementptr inbounds float, ptr %v1399, i64 8
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = getelementptr inbounds float, ptr %v1401, i64 8
  store <8 x float> %v1406, ptr %v1407, align 4
  %v1408 = getelementptr inbounds float, ptr %v1399, i64 16
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = getelementptr inbounds float, ptr %v1401, i64 16
  store <8 x float> %v1409, ptr %v1410, align 4
  %v1411 = getelementptr inbounds float, ptr %v1399, i64 24
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = getelementptr inbounds float, ptr %v1401, i64 24
  store <8 x float> %v1412, ptr %v1413, align 4
  %v1414 = add nsw i64 %v1396, 1
  br label %b249
b251:
  %v1415 = sdiv i64 %v1357, 2
  br label %b252
b252:
  %v1416 = phi i64 [ 0, %b251 ], [ %v1425, %b253 ]
  %v1417 = icmp slt i64 %v1416, %v1415
  br i1 %v1417, label %b253, label %b254
b253:
  %v1418 = mul i64 %v1416, 2
  %v1419 = add i64 %v1353, %v1418
  %v1420 = mul i64 %v1416, 768
  %v1421 = getelementptr inbounds float, ptr %v1323, i64 %v1420
  %v1422 = mul i64 %v1419, 8
  %v1423 = add i64 %v1422, %v1391
  %v1424 = getelementptr inbounds float, ptr %v1337, i64 %v1423
  call void @outer_2x32(ptr %v1421, ptr %v116, i64 %v1352, ptr %v1424, i64 8)
  %v1425 = add nsw i64 %v1416, 1
  br label %b252
b254:
  %v1426 = add nsw i64 %v1391, 32
  br label %b246
b248:
  %v1427 = mul i64 %v1348, 8
  %v1428 = add i64 %v1427, 0
  %v1429 = getelementptr inbounds float, ptr %v1322, i64 %v1428
  br label %b255
b255:
  %v1430 = phi i64 [ 0, %b248 ], [ %v1439, %b256 ]
  %v1431 = icmp slt i64 %v1430, %v1352
  br i1 %v1431, label %b256, label %b257
b256:
  %v1432 = mul i64 %v1430, 8
  %v1433 = getelementptr inbounds float, ptr %v1429, i64 %v1432
  %v1434 = mul i64 %v1430, 8
  %v1435 = getelementptr inbounds float, ptr %v116, i64 %v1434
  %v1436 = getelementptr inbounds float, ptr %v1433, i64 0
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = getelementptr inbounds float, ptr %v1435, i64 0
  store <8 x float> %v1437, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1430, 1
  br label %b255
b257:
  %v1440 = sdiv i64 %v1357, 2
  br label %b258
b258:
  %v1441 = phi i64 [ 0, %b257 ], [ %v1450, %b259 ]
  %v1442 = icmp slt i64 %v1441, %v1440
  br i1 %v1442, label %b259, label %b260
b259:
  %v1443 = mul i64 %v1441, 2
  %v1444 = add i64 %v1353, %v1443
  %v1445 = mul i64 %v1441, 768
  %v1446 = getelementptr inbounds float, ptr %v1323, i64 %v1445
  %v1447 = mul i64 %v1444, 8
  %v1448 = add i64 %v1447, 0
  %v1449 = getelementptr inbounds float, ptr %v1337, i64 %v1448
  call void @outer_2x8(ptr %v1446, ptr %v116, i64 %v1352, ptr %v1449, i64 8)
  %v1450 = add nsw i64 %v1441, 1
  br label %b258
b260:
  %v1451 = add nsw i64 %v1353, 64
  br label %b234
b236:
  %v1452 = add nsw i64 %v1348, 384
  br label %b231
b233:
  %v1453 = icmp sgt i64 %v3, 1
  br i1 %v1453, label %b261, label %b262
b261:
  %v1454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1455 = atomicrmw add ptr %v1454, i64 1 acq_rel
  %v1456 = load i64, ptr %v111, align 8
  %v1457 = add i64 %v1456, 1
  store i64 %v1457, ptr %v111, align 8
  %v1458 = mul i64 %v3, %v1457
  br label %b263
b263:
  %v1459 = load atomic i64, ptr %v1454 acquire, align 8
  %v1460 = icmp slt i64 %v1459, %v1458
  br i1 %v1460, label %b264, label %b265
b264:
  %v1461 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
  %v1462 = mul i64 0, 8
  %v1463 = getelementptr inbounds float, ptr %v58, i64 %v1462
  %v1464 = getelementptr inbounds float, ptr %v1463, i64 0
  %v1465 = mul i64 0, 8
  %v1466 = getelementptr inbounds float, ptr %v38, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1466, i64 0
  %v1468 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1469 = add i64 8, 1
  %v1470 = sdiv i64 %v1469, 2
  %v1471 = add i64 %v2, 1
  %v1472 = mul i64 %v1470, %v2
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 2
  %v1475 = icmp slt i64 %v1474, 8
  %v1476 = select i1 %v1475, i64 %v1474, i64 8
  %v1477 = mul i64 %v1470, %v1471
  %v1478 = sdiv i64 %v1477, %v3
  %v1479 = mul i64 %v1478, 2
  %v1480 = icmp slt i64 %v1479, 8
  %v1481 = select i1 %v1480, i64 %v1479, i64 8
  %v1482 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b266
b266:
  %v1483 = phi i64 [ %v1476, %b262 ], [ %v1491, %b271 ]
  %v1484 = icmp slt i64 %v1483, %v1481
  br i1 %v1484, label %b267, label %b268
b267:
  %v1485 = mul i64 %v1483, 8
  %v1486 = getelementptr inbounds float, ptr %v1482, i64 %v1485
  br label %b269
b269:
  %v1487 = phi i64 [ 0, %b267 ], [ %v1490, %b270 ]
  %v1488 = icmp slt i64 %v1487, 8
  br i1 %v1488, label %b270, label %b271
b270:
  %v1489 = getelementptr inbounds float, ptr %v1486, i64 %v1487
  store float 0x0000000000000000, ptr %v1489, align 4
  %v1490 = add nsw i64 %v1487, 1
  br label %b269
b271:
  %v1491 = add nsw i64 %v1483, 1
  br label %b266
b268:
  %v1492 = mul i64 %v8, 1
  br label %b272
b272:
  %v1493 = phi i64 [ 0, %b268 ], [ %v1597, %b277 ]
  %v1494 = icmp slt i64 %v1493, %v1492
  br i1 %v1494, label %b273, label %b274
b273:
  %v1495 = sub i64 %v1492, %v1493
  %v1496 = icmp slt i64 %v1495, 384
  %v1497 = select i1 %v1496, i64 %v1495, i64 384
  br label %b275
b275:
  %v1498 = phi i64 [ %v1476, %b273 ], [ %v1596, %b301 ]
  %v1499 = icmp slt i64 %v1498, %v1481
  br i1 %v1499, label %b276, label %b277
b276:
  %v1500 = sub i64 %v1481, %v1498
  %v1501 = icmp slt i64 %v1500, 64
  %v1502 = select i1 %v1501, i64 %v1500, i64 64
  %v1503 = sdiv i64 %v1502, 2
  %v1504 = mul i64 %v1503, 2
  %v1505 = sub i64 %v1502, %v1504
  %v1506 = mul i64 %v1493, 8
  %v1507 = add i64 %v1506, %v1498
  %v1508 = getelementptr inbounds float, ptr %v1464, i64 %v1507
  br label %b278
b278:
  %v1509 = phi i64 [ 0, %b276 ], [ %v1535, %b286 ]
  %v1510 = icmp slt i64 %v1509, %v1497
  br i1 %v1510, label %b279, label %b280
b279:
  %v1511 = mul i64 %v1509, 8
  %v1512 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  %v1513 = mul i64 %v1509, 2
  %v1514 = getelementptr inbounds float, ptr %v1468, i64 %v1513
  br label %b281
b281:
  %v1515 = phi i64 [ 0, %b279 ], [ %v1524, %b282 ]
  %v1516 = icmp slt i64 %v1515, %v1503
  br i1 %v1516, label %b282, label %b283
b282:
  %v1517 = mul i64 %v1515, 2
  %v1518 = getelementptr inbounds float, ptr %v1512, i64 %v1517
  %v1519 = mul i64 %v1515, 768
  %v1520 = getelementptr inbounds float, ptr %v1514, i64 %v1519
  %v1521 = getelementptr inbounds float, ptr %v1518, i64 0
  %v1522 = load <2 x float>, ptr %v1521, align 4
  %v1523 = getelementptr inbounds float, ptr %v1520, i64 0
  store <2 x float> %v1522, ptr %v1523, align 4
  %v1524 = add nsw i64 %v1515, 1
  br label %b281
b283:
  %v1525 = mul i64 %v1503, 2
  %v1526 = getelementptr inbounds float, ptr %v1512, i64 %v1525
  %v1527 = mul i64 %v1503, 768
  %v1528 = getelementptr inbounds float, ptr %v1514, i64 %v1527
  br label %b284
b284:
  %v1529 = phi i64 [ 0, %b283 ], [ %v1534, %b285 ]
  %v1530 = icmp slt i64 %v1529, %v1505
  br i1 %v1530, label %b285, label %b286
b285:
  %v1531 = getelementptr inbounds float, ptr %v1526, i64 %v1529
  %v1532 = load float, ptr %v1531, align 4
  %v1533 = getelementptr inbounds float, ptr %v1528, i64 %v1529
  store float %v1532, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1529, 1
  br label %b284, !llvm.loop !9
b286:
  %v1535 = add nsw i64 %v1509, 1
  br label %b278
b280:
  br label %b287
b287:
  %v1536 = phi i64 [ 0, %b280 ], [ %v1571, %b295 ]
  %v1537 = icmp slt i64 %v1536, 0
  br i1 %v1537, label %b288, label %b289
b288:
  %v1538 = mul i64 %v1493, 8
  %v1539 = add i64 %v1538, %v1536
  %v1540 = getelementptr inbounds float, ptr %v1467, i64 %v1539
  br label %b290
b290:
  %v1541 = phi i64 [ 0, %b288 ], [ %v1559, %b291 ]
  %v1542 = icmp slt i64 %v1541, %v1497
  br i1 %v1542, label %b291, label %b292
b291:
  %v1543 = mul i64 %v1541, 8
  %v1544 = getelementptr inbounds float, ptr %v1540, i64 %v1543
  %v1545 = mul i64 %v1541, 32
  %v1546 = getelementptr inbounds float, ptr %v116, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1544, i64 0
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = getelementptr inbounds float, ptr %v1546, i64 0
  store <8 x float> %v1548, ptr %v1549, align 4
  %v1550 = getelementptr inbounds float, ptr %v1544, i64 8
  %v1551 = load <8 x float>, ptr %v1550, align 4
  %v1552 = getelementptr inbounds float, ptr %v1546, i64 8
  store <8 x float> %v1551, ptr %v1552, align 4
  %v1553 = getelementptr inbounds float, ptr %v1544, i64 16
  %v1554 = load <8 x float>, ptr %v1553, align 4
  %v1555 = getelementptr inbounds float, ptr %v1546, i64 16
  store <8 x float> %v1554, ptr %v1555, align 4
  %v1556 = getelementptr inbounds float, ptr %v1544, i64 24
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = getelementptr inbounds float, ptr %v1546, i64 24
  store <8 x float> %v1557, ptr %v1558, align 4
  %v1559 = add nsw i64 %v1541, 1
  br label %b290
b292:
  %v1560 = sdiv i64 %v1502, 2
  br label %b293
b293:
  %v1561 = phi i64 [ 0, %b292 ], [ %v1570, %b294 ]
  %v1562 = icmp slt i64 %v1561, %v1560
  br i1 %v1562, label %b294, label %b295
b294:
  %v1563 = mul i64 %v1561, 2
  %v1564 = add i64 %v1498, %v1563
  %v1565 = mul i64 %v1561, 768
  %v1566 = getelementptr inbounds float, ptr %v1468, i64 %v1565
  %v1567 = mul i64 %v1564, 8
  %v1568 = add i64 %v1567, %v1536
  %v1569 = getelementptr inbounds float, ptr %v1482, i64 %v1568
  call void @outer_2x32(ptr %v1566, ptr %v116, i64 %v1497, ptr %v1569, i64 8)
  %v1570 = add nsw i64 %v1561, 1
  br label %b293
b295:
  %v1571 = add nsw i64 %v1536, 32
  br label %b287
b289:
  %v1572 = mul i64 %v1493, 8
  %v1573 = add i64 %v1572, 0
  %v1574 = getelementptr inbounds float, ptr %v1467, i64 %v1573
  br label %b296
b296:
  %v1575 = phi i64 [ 0, %b289 ], [ %v1584, %b297 ]
  %v1576 = icmp slt i64 %v1575, %v1497
  br i1 %v1576, label %b297, label %b298
b297:
  %v1577 = mul i64 %v1575, 8
  %v1578 = getelementptr inbounds float, ptr %v1574, i64 %v1577
  %v1579 = mul i64 %v1575, 8
  %v1580 = getelementptr inbounds float, ptr %v116, i64 %v1579
  %v1581 = getelementptr inbounds float, ptr %v1578, i64 0
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = getelementptr inbounds float, ptr %v1580, i64 0
  store <8 x float> %v1582, ptr %v1583, align 4
  %v1584 = add nsw i64 %v1575, 1
  br label %b296
b298:
  %v1585 = sdiv i64 %v1502, 2
  br label %b299
b299:
  %v1586 = phi i64 [ 0, %b298 ], [ %v1595, %b300 ]
  %v1587 = icmp slt i64 %v1586, %v1585
  br i1 %v1587, label %b300, label %b301
b300:
  %v1588 = mul i64 %v1586, 2
  %v1589 = add i64 %v1498, %v1588
  %v1590 = mul i64 %v1586, 768
  %v1591 = getelementptr inbounds float, ptr %v1468, i64 %v1590
  %v1592 = mul i64 %v1589, 8
  %v1593 = add i64 %v1592, 0
  %v1594 = getelementptr inbounds float, ptr %v1482, i64 %v1593
  call void @outer_2x8(ptr %v1591, ptr %v116, i64 %v1497, ptr %v1594, i64 8)
  %v1595 = add nsw i64 %v1586, 1
  br label %b299
b301:
  %v1596 = add nsw i64 %v1498, 64
  br label %b275
b277:
  %v1597 = add nsw i64 %v1493, 384
  br label %b272
b274:
  %v1598 = icmp sgt i64 %v3, 1
  br i1 %v1598, label %b302, label %b303
b302:
  %v1599 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1600 = atomicrmw add ptr %v1599, i64 1 acq_rel
  %v1601 = load i64, ptr %v111, align 8
  %v1602 = add i64 %v1601, 1
  store i64 %v1602, ptr %v111, align 8
  %v1603 = mul i64 %v3, %v1602
  br label %b304
b304:
  %v1604 = load atomic i64, ptr %v1599 acquire, align 8
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b305, label %b306
b305:
  %v1606 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
  %v1607 = mul i64 0, 8
  %v1608 = getelementptr inbounds float, ptr %v62, i64 %v1607
  %v1609 = getelementptr inbounds float, ptr %v1608, i64 0
  %v1610 = mul i64 0, 8
  %v1611 = getelementptr inbounds float, ptr %v20, i64 %v1610
  %v1612 = getelementptr inbounds float, ptr %v1611, i64 0
  %v1613 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1614 = add i64 8, 1
  %v1615 = sdiv i64 %v1614, 2
  %v1616 = add i64 %v2, 1
  %v1617 = mul i64 %v1615, %v2
  %v1618 = sdiv i64 %v1617, %v3
  %v1619 = mul i64 %v1618, 2
  %v1620 = icmp slt i64 %v1619, 8
  %v1621 = select i1 %v1620, i64 %v1619, i64 8
  %v1622 = mul i64 %v1615, %v1616
  %v1623 = sdiv i64 %v1622, %v3
  %v1624 = mul i64 %v1623, 2
  %v1625 = icmp slt i64 %v1624, 8
  %v1626 = select i1 %v1625, i64 %v1624, i64 8
  %v1627 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b307
b307:
  %v1628 = phi i64 [ %v1621, %b303 ], [ %v1636, %b312 ]
  %v1629 = icmp slt i64 %v1628, %v1626
  br i1 %v1629, label %b308, label %b309
b308:
  %v1630 = mul i64 %v1628, 8
  %v1631 = getelementptr inbounds float, ptr %v1627, i64 %v1630
  br label %b310
b310:
  %v1632 = phi i64 [ 0, %b308 ], [ %v1635, %b311 ]
  %v1633 = icmp slt i64 %v1632, 8
  br i1 %v1633, label %b311, label %b312
b311:
  %v1634 = getelementptr inbounds float, ptr %v1631, i64 %v1632
  store float 0x0000000000000000, ptr %v1634, align 4
  %v1635 = add nsw i64 %v1632, 1
  br label %b310
b312:
  %v1636 = add nsw i64 %v1628, 1
  br label %b307
b309:
  %v1637 = mul i64 %v8, 1
  br label %b313
b313:
  %v1638 = phi i64 [ 0, %b309 ], [ %v1742, %b318 ]
  %v1639 = icmp slt i64 %v1638, %v1637
  br i1 %v1639, label %b314, label %b315
b314:
  %v1640 = sub i64 %v1637, %v1638
  %v1641 = icmp slt i64 %v1640, 384
  %v1642 = select i1 %v1641, i64 %v1640, i64 384
  br label %b316
b316:
  %v1643 = phi i64 [ %v1621, %b314 ], [ %v1741, %b342 ]
  %v1644 = icmp slt i64 %v1643, %v1626
  br i1 %v1644, label %b317, label %b318
b317:
  %v1645 = sub i64 %v1626, %v1643
  %v1646 = icmp slt i64 %v1645, 64
  %v1647 = select i1 %v1646, i64 %v1645, i64 64
  %v1648 = sdiv i64 %v1647, 2
  %v1649 = mul i64 %v1648, 2
  %v1650 = sub i64 %v1647, %v1649
  %v1651 = mul i64 %v1638, 8
  %v1652 = add i64 %v1651, %v1643
  %v1653 = getelementptr inbounds float, ptr %v1609, i64 %v1652
  br label %b319
b319:
  %v1654 = phi i64 [ 0, %b317 ], [ %v1680, %b327 ]
  %v1655 = icmp slt i64 %v1654, %v1642
  br i1 %v1655, label %b320, label %b321
b320:
  %v1656 = mul i64 %v1654, 8
  %v1657 = getelementptr inbounds float, ptr %v1653, i64 %v1656
  %v1658 = mul i64 %v1654, 2
  %v1659 = getelementptr inbounds float, ptr %v1613, i64 %v1658
  br label %b322
b322:
  %v1660 = phi i64 [ 0, %b320 ], [ %v1669, %b323 ]
  %v1661 = icmp slt i64 %v1660, %v1648
  br i1 %v1661, label %b323, label %b324
b323:
  %v1662 = mul i64 %v1660, 2
  %v1663 = getelementptr inbounds float, ptr %v1657, i64 %v1662
  %v1664 = mul i64 %v1660, 768
  %v1665 = getelementptr inbounds float, ptr %v1659, i64 %v1664
  %v1666 = getelementptr inbounds float, ptr %v1663, i64 0
  %v1667 = load <2 x float>, ptr %v1666, align 4
  %v1668 = getelementptr inbounds float, ptr %v1665, i64 0
  store <2 x float> %v1667, ptr %v1668, align 4
  %v1669 = add nsw i64 %v1660, 1
  br label %b322
b324:
  %v1670 = mul i64 %v1648, 2
  %v1671 = getelementptr inbounds float, ptr %v1657, i64 %v1670
  %v1672 = mul i64 %v1648, 768
  %v1673 = getelementptr inbounds float, ptr %v1659, i64 %v1672
  br label %b325
b325:
  %v1674 = phi i64 [ 0, %b324 ], [ %v1679, %b326 ]
  %v1675 = icmp slt i64 %v1674, %v1650
  br i1 %v1675, label %b326, label %b327
b326:
  %v1676 = getelementptr inbounds float, ptr %v1671, i64 %v1674
  %v1677 = load float, ptr %v1676, align 4
  %v1678 = getelementptr inbounds float, ptr %v1673, i64 %v1674
  store float %v1677, ptr %v1678, align 4
  %v1679 = add nsw i64 %v1674, 1
  br label %b325, !llvm.loop !12
b327:
  %v1680 = add nsw i64 %v1654, 1
  br label %b319
b321:
  br label %b328
b328:
  %v1681 = phi i64 [ 0, %b321 ], [ %v1716, %b336 ]
  %v1682 = icmp slt i64 %v1681, 0
  br i1 %v1682, label %b329, label %b330
b329:
  %v1683 = mul i64 %v1638, 8
  %v1684 = add i64 %v1683, %v1681
  %v1685 = getelementptr inbounds float, ptr %v1612, i64 %v1684
  br label %b331
b331:
  %v1686 = phi i64 [ 0, %b329 ], [ %v1704, %b332 ]
  %v1687 = icmp slt i64 %v1686, %v1642
  br i1 %v1687, label %b332, label %b333
b332:
  %v1688 = mul i64 %v1686, 8
  %v1689 = getelementptr inbounds float, ptr %v1685, i64 %v1688
  %v1690 = mul i64 %v1686, 32
  %v1691 = getelementptr inbounds float, ptr %v116, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1689, i64 0
  %v1693 = load <8 x float>, ptr %v1692, align 4
  %v1694 = getelementptr inbounds float, ptr %v1691, i64 0
  store <8 x float> %v1693, ptr %v1694, align 4
  %v1695 = getelementptr inbounds float, ptr %v1689, i64 8
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = getelementptr inbounds float, ptr %v1691, i64 8
  store <8 x float> %v1696, ptr %v1697, align 4
  %v1698 = getelementptr inbounds float, ptr %v1689, i64 16
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = getelementptr inbounds float, ptr %v1691, i64 16
  store <8 x float> %v1699, ptr %v1700, align 4
  %v1701 = getelementptr inbounds float, ptr %v1689, i64 24
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = getelementptr inbounds float, ptr %v1691, i64 24
  store <8 x float> %v1702, ptr %v1703, align 4
  %v1704 = add nsw i64 %v1686, 1
  br label %b331
b333:
  %v1705 = sdiv i64 %v1647, 2
  br label %b334
b334:
  %v1706 = phi i64 [ 0, %b333 ], [ %v1715, %b335 ]
  %v1707 = icmp slt i64 %v1706, %v1705
  br i1 %v1707, label %b335, label %b336
b335:
  %v1708 = mul i64 %v1706, 2
  %v1709 = add i64 %v1643, %v1708
  %v1710 = mul i64 %v1706, 768
  %v1711 = getelementptr inbounds float, ptr %v1613, i64 %v1710
  %v1712 = mul i64 %v1709, 8
  %v1713 = add i64 %v1712, %v1681
  %v1714 = getelementptr inbounds float, ptr %v1627, i64 %v1713
  call void @outer_2x32(ptr %v1711, ptr %v116, i64 %v1642, ptr %v1714, i64 8)
  %v1715 = add nsw i64 %v1706, 1
  br label %b334
b336:
  %v1716 = add nsw i64 %v1681, 32
  br label %b328
b330:
  %v1717 = mul i64 %v1638, 8
  %v1718 = add i64 %v1717, 0
  %v1719 = getelementptr inbounds float, ptr %v1612, i64 %v1718
  br label %b337
b337:
  %v1720 = phi i64 [ 0, %b330 ], [ %v1729, %b338 ]
  %v1721 = icmp slt i64 %v1720, %v1642
  br i1 %v1721, label %b338, label %b339
b338:
  %v1722 = mul i64 %v1720, 8
  %v1723 = getelementptr inbounds float, ptr %v1719, i64 %v1722
  %v1724 = mul i64 %v1720, 8
  %v1725 = getelementptr inbounds float, ptr %v116, i64 %v1724
  %v1726 = getelementptr inbounds float, ptr %v1723, i64 0
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = getelementptr inbounds float, ptr %v1725, i64 0
  store <8 x float> %v1727, ptr %v1728, align 4
  %v1729 = add nsw i64 %v1720, 1
  br label %b337
b339:
  %v1730 = sdiv i64 %v1647, 2
  br label %b340
b340:
  %v1731 = phi i64 [ 0, %b339 ], [ %v1740, %b341 ]
  %v1732 = icmp slt i64 %v1731, %v1730
  br i1 %v1732, label %b341, label %b342
b341:
  %v1733 = mul i64 %v1731, 2
  %v1734 = add i64 %v1643, %v1733
  %v1735 = mul i64 %v1731, 768
  %v1736 = getelementptr inbounds float, ptr %v1613, i64 %v1735
  %v1737 = mul i64 %v1734, 8
  %v1738 = add i64 %v1737, 0
  %v1739 = getelementptr inbounds float, ptr %v1627, i64 %v1738
  call void @outer_2x8(ptr %v1736, ptr %v116, i64 %v1642, ptr %v1739, i64 8)
  %v1740 = add nsw i64 %v1731, 1
  br label %b340
b342:
  %v1741 = add nsw i64 %v1643, 64
  br label %b316
b318:
  %v1742 = add nsw i64 %v1638, 384
  br label %b313
b315:
  %v1743 = icmp sgt i64 %v3, 1
  br i1 %v1743, label %b343, label %b344
b343:
  %v1744 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1745 = atomicrmw add ptr %v1744, i64 1 acq_rel
  %v1746 = load i64, ptr %v111, align 8
  %v1747 = add i64 %v1746, 1
  store i64 %v1747, ptr %v111, align 8
  %v1748 = mul i64 %v3, %v1747
  br label %b345
b345:
  %v1749 = load atomic i64, ptr %v1744 acquire, align 8
  %v1750 = icmp slt i64 %v1749, %v1748
  br i1 %v1750, label %b346, label %b347
b346:
  %v1751 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v1752 = icmp eq i64 %v2, 0
  br i1 %v1752, label %b348, label %b349
b348:
  br label %b350
b350:
  %v1753 = phi i64 [ 0, %b348 ], [ %v1772, %b351 ]
  %v1754 = icmp slt i64 %v1753, 64
  br i1 %v1754, label %b351, label %b352
b351:
  %v1755 = add i64 0, %v1753
  %v1756 = getelementptr inbounds float, ptr %v66, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = add i64 0, %v1753
  %v1759 = getelementptr inbounds float, ptr %v68, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = fadd <8 x float> %v1757, %v1760
  %v1762 = add i64 0, %v1753
  %v1763 = getelementptr inbounds float, ptr %v70, i64 %v1762
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = fadd <8 x float> %v1761, %v1764
  %v1766 = add i64 0, %v1753
  %v1767 = getelementptr inbounds float, ptr %v72, i64 %v1766
  %v1768 = load <8 x float>, ptr %v1767, align 4
  %v1769 = fadd <8 x float> %v1765, %v1768
  %v1770 = add i64 0, %v1753
  %v1771 = getelementptr inbounds float, ptr %v30, i64 %v1770
  store <8 x float> %v1769, ptr %v1771, align 4
  %v1772 = add nsw i64 %v1753, 8
  br label %b350
b352:
  br label %b349
b349:
  %v1773 = icmp sgt i64 %v3, 1
  br i1 %v1773, label %b353, label %b354
b353:
  %v1774 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1775 = atomicrmw add ptr %v1774, i64 1 acq_rel
  %v1776 = load i64, ptr %v111, align 8
  %v1777 = add i64 %v1776, 1
  store i64 %v1777, ptr %v111, align 8
  %v1778 = mul i64 %v3, %v1777
  br label %b355
b355:
  %v1779 = load atomic i64, ptr %v1774 acquire, align 8
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b356, label %b357
b356:
  %v1781 = call i32 @sched_yield()
  br label %b355
b357:
  br label %b354
b354:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
