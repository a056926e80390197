; generated from specs/qrnn.yaml by `make generated`: do not edit
; qrnn@ifo I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v327 = alloca float, i64 64, align 4
  %v412 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 512
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v40, i64 %v85
  %v87 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v88, ptr %v86, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v89 = icmp sgt i64 %v3, 1
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v75, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v75, align 8
  %v94 = mul i64 %v3, %v93
  br label %b6
b6:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b7, label %b8
b7:
  %v97 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 4
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b9, label %b10
b9:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 27
  %v102 = load i64, ptr %v101, align 8
  %v103 = icmp eq i64 %v102, 0
  br i1 %v103, label %b11, label %b12
b11:
  %v104 = add i64 %v7, 0
  %v105 = sdiv i64 %v104, 1
  %v106 = add i64 %v2, 1
  %v107 = mul i64 %v105, %v2
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  %v112 = mul i64 %v105, %v106
  %v113 = sdiv i64 %v112, %v3
  %v114 = mul i64 %v113, 1
  %v115 = icmp slt i64 %v114, %v7
  %v116 = select i1 %v115, i64 %v114, i64 %v7
  br label %b13
b13:
  %v117 = phi i64 [ %v111, %b11 ], [ %v128, %b14 ]
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b14, label %b15
b14:
  %v119 = and i64 0, %v56
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v117
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v20, i64 %v122
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v123, i64 %v124
  %v126 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = add nsw i64 %v117, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b16, label %b17
b16:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v75, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v75, align 8
  %v134 = mul i64 %v3, %v133
  br label %b18
b18:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b19, label %b20
b19:
  %v137 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 4
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b21, label %b22
b21:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 28
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b23, label %b24
b23:
  %v144 = add i64 %v7, 0
  %v145 = sdiv i64 %v144, 1
  %v146 = add i64 %v2, 1
  %v147 = mul i64 %v145, %v2
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, %v7
  %v151 = select i1 %v150, i64 %v149, i64 %v7
  %v152 = mul i64 %v145, %v146
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, %v7
  %v156 = select i1 %v155, i64 %v154, i64 %v7
  br label %b25
b25:
  %v157 = phi i64 [ %v151, %b23 ], [ %v168, %b26 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b26, label %b27
b26:
  %v159 = and i64 0, %v58
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v157
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v22, i64 %v162
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v163, i64 %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = add nsw i64 %v157, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b28, label %b29
b28:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v75, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v75, align 8
  %v174 = mul i64 %v3, %v173
  br label %b30
b30:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b31, label %b32
b31:
  %v177 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v178 = getelementptr inbounds float, ptr %v77, i64 0
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b33, label %b34
b33:
  %v182 = add i64 1, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  br label %b35
b35:
  %v197 = phi i64 [ %v189, %b33 ], [ %v238, %b36 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b36, label %b37
b36:
  %v199 = mul i64 %v197, 256
  %v200 = mul i64 %v197, 32
  %v201 = add i64 %v199, 0
  %v202 = add i64 %v200, 0
  %v203 = getelementptr inbounds float, ptr %v178, i64 %v201
  %v204 = sub i64 32, %v202
  %v205 = icmp slt i64 %v204, 0
  %v206 = select i1 %v205, i64 0, i64 %v204
  %v207 = mul i64 %v202, 8
  %v208 = add i64 0, %v207
  %v209 = getelementptr inbounds float, ptr %v12, i64 %v208
  call void @pack_turned(ptr %v209, i64 8, i64 1, i64 8, i64 %v206, ptr %v203, i64 32)
  %v210 = add i64 %v199, 8
  %v211 = add i64 %v200, 8
  %v212 = getelementptr inbounds float, ptr %v178, i64 %v210
  %v213 = sub i64 32, %v211
  %v214 = icmp slt i64 %v213, 0
  %v215 = select i1 %v214, i64 0, i64 %v213
  %v216 = mul i64 %v211, 8
  %v217 = add i64 0, %v216
  %v218 = getelementptr inbounds float, ptr %v12, i64 %v217
  call void @pack_turned(ptr %v218, i64 8, i64 1, i64 8, i64 %v215, ptr %v212, i64 32)
  %v219 = add i64 %v199, 16
  %v220 = add i64 %v200, 16
  %v221 = getelementptr inbounds float, ptr %v178, i64 %v219
  %v222 = sub i64 32, %v220
  %v223 = icmp slt i64 %v222, 0
  %v224 = select i1 %v223, i64 0, i64 %v222
  %v225 = mul i64 %v220, 8
  %v226 = add i64 0, %v225
  %v227 = getelementptr inbounds float, ptr %v12, i64 %v226
  call void @pack_turned(ptr %v227, i64 8, i64 1, i64 8, i64 %v224, ptr %v221, i64 32)
  %v228 = add i64 %v199, 24
  %v229 = add i64 %v200, 24
  %v230 = getelementptr inbounds float, ptr %v178, i64 %v228
  %v231 = sub i64 32, %v229
  %v232 = icmp slt i64 %v231, 0
  %v233 = select i1 %v232, i64 0, i64 %v231
  %v234 = mul i64 %v229, 8
  %v235 = add i64 0, %v234
  %v236 = getelementptr inbounds float, ptr %v12, i64 %v235
  call void @pack_turned(ptr %v236, i64 8, i64 1, i64 8, i64 %v233, ptr %v230, i64 32)
  %v237 = add i64 %v199, 256
  %v238 = add nsw i64 %v197, 1
  br label %b35
b37:
  br label %b34
b34:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b38, label %b39
b38:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v75, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v75, align 8
  %v244 = mul i64 %v3, %v243
  br label %b40
b40:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b41, label %b42
b41:
  %v247 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v248 = getelementptr inbounds float, ptr %v77, i64 256
  %v249 = getelementptr inbounds i64, ptr %v1, i64 4
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b43, label %b44
b43:
  %v252 = add i64 1, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, 1
  %v259 = select i1 %v258, i64 %v257, i64 1
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, 1
  %v264 = select i1 %v263, i64 %v262, i64 1
  %v265 = icmp slt i64 %v264, 1
  %v266 = select i1 %v265, i64 %v264, i64 1
  br label %b45
b45:
  %v267 = phi i64 [ %v259, %b43 ], [ %v308, %b46 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b46, label %b47
b46:
  %v269 = mul i64 %v267, 256
  %v270 = mul i64 %v267, 8
  %v271 = add i64 %v269, 0
  %v272 = add i64 %v270, 0
  %v273 = getelementptr inbounds float, ptr %v248, i64 %v271
  %v274 = sub i64 8, %v272
  %v275 = icmp slt i64 %v274, 0
  %v276 = select i1 %v275, i64 0, i64 %v274
  %v277 = mul i64 %v272, 8
  %v278 = add i64 64, %v277
  %v279 = getelementptr inbounds float, ptr %v14, i64 %v278
  call void @pack_turned(ptr %v279, i64 8, i64 1, i64 8, i64 %v276, ptr %v273, i64 32)
  %v280 = add i64 %v269, 8
  %v281 = add i64 %v270, 0
  %v282 = getelementptr inbounds float, ptr %v248, i64 %v280
  %v283 = sub i64 8, %v281
  %v284 = icmp slt i64 %v283, 0
  %v285 = select i1 %v284, i64 0, i64 %v283
  %v286 = mul i64 %v281, 8
  %v287 = add i64 192, %v286
  %v288 = getelementptr inbounds float, ptr %v14, i64 %v287
  call void @pack_turned(ptr %v288, i64 8, i64 1, i64 8, i64 %v285, ptr %v282, i64 32)
  %v289 = add i64 %v269, 16
  %v290 = add i64 %v270, 0
  %v291 = getelementptr inbounds float, ptr %v248, i64 %v289
  %v292 = sub i64 8, %v290
  %v293 = icmp slt i64 %v292, 0
  %v294 = select i1 %v293, i64 0, i64 %v292
  %v295 = mul i64 %v290, 8
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v14, i64 %v296
  call void @pack_turned(ptr %v297, i64 8, i64 1, i64 8, i64 %v294, ptr %v291, i64 32)
  %v298 = add i64 %v269, 24
  %v299 = add i64 %v270, 0
  %v300 = getelementptr inbounds float, ptr %v248, i64 %v298
  %v301 = sub i64 8, %v299
  %v302 = icmp slt i64 %v301, 0
  %v303 = select i1 %v302, i64 0, i64 %v301
  %v304 = mul i64 %v299, 8
  %v305 = add i64 128, %v304
  %v306 = getelementptr inbounds float, ptr %v14, i64 %v305
  call void @pack_turned(ptr %v306, i64 8, i64 1, i64 8, i64 %v303, ptr %v300, i64 32)
  %v307 = add i64 %v269, 256
  %v308 = add nsw i64 %v267, 1
  br label %b45
b47:
  br label %b44
b44:
  %v309 = icmp sgt i64 %v3, 1
  br i1 %v309, label %b48, label %b49
b48:
  %v310 = getelementptr inbounds i64, ptr %v1, i64 3
  %v311 = atomicrmw add ptr %v310, i64 1 acq_rel
  %v312 = load i64, ptr %v75, align 8
  %v313 = add i64 %v312, 1
  store i64 %v313, ptr %v75, align 8
  %v314 = mul i64 %v3, %v313
  br label %b50
b50:
  %v315 = load atomic i64, ptr %v310 acquire, align 8
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b51, label %b52
b51:
  %v317 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 5
  %v319 = load i64, ptr %v318, align 8
  br label %b53
b53:
  %v320 = phi i64 [ 0, %b49 ], [ %v745, %b102 ]
  %v321 = icmp slt i64 %v320, %v5
  br i1 %v321, label %b54, label %b55
b54:
  %v322 = add i64 %v320, %v319
  %v323 = icmp slt i64 %v322, %v5
  %v324 = select i1 %v323, i64 %v322, i64 %v5
  %v325 = sub i64 %v324, %v320
  %v326 = mul i64 %v325, %v7
  %v328 = add i64 %v326, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v326
  %v335 = select i1 %v334, i64 %v333, i64 %v326
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v326
  %v340 = select i1 %v339, i64 %v338, i64 %v326
  %v341 = mul i64 %v320, %v7
  %v342 = add i64 %v335, %v341
  %v343 = add i64 %v340, %v341
  br label %b56
b56:
  %v344 = phi i64 [ %v342, %b54 ], [ %v400, %b61 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b57, label %b58
b57:
  %v346 = add i64 %v344, 96
  %v347 = icmp slt i64 %v346, %v343
  %v348 = select i1 %v347, i64 %v346, i64 %v343
  br label %b59
b59:
  %v349 = phi i64 [ 0, %b57 ], [ %v399, %b64 ]
  %v350 = icmp slt i64 %v349, 1
  br i1 %v350, label %b60, label %b61
b60:
  %v351 = sub i64 %v348, %v344
  %v352 = sub i64 2, 1
  %v353 = add i64 %v351, %v352
  %v354 = sdiv i64 %v353, 2
  br label %b62
b62:
  %v355 = phi i64 [ 0, %b60 ], [ %v398, %b69 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b63, label %b64
b63:
  %v357 = mul i64 %v351, %v355
  %v358 = sdiv i64 %v357, %v354
  %v359 = add i64 %v344, %v358
  %v360 = add i64 %v355, 1
  %v361 = mul i64 %v351, %v360
  %v362 = sdiv i64 %v361, %v354
  %v363 = add i64 %v344, %v362
  %v364 = mul i64 %v349, 256
  %v365 = getelementptr inbounds float, ptr %v178, i64 %v364
  %v366 = sub i64 %v363, %v359
  %v367 = mul i64 %v359, 8
  %v368 = getelementptr inbounds float, ptr %v10, i64 %v367
  %v369 = getelementptr inbounds float, ptr %v368, i64 0
  %v370 = sub i64 %v366, 1
  %v371 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v370
  %v372 = load ptr, ptr %v371, align 4
  %v373 = getelementptr inbounds float, ptr %v327, i64 0
  %v374 = icmp sgt i64 %v366, 0
  br i1 %v374, label %b65, label %b66
b65:
  call void %v372(ptr %v369, i64 8, ptr %v365, i64 8, ptr %v373, i64 32, i64 8)
  br label %b66
b66:
  %v375 = add i64 %v364, 256
  br label %b67
b67:
  %v376 = phi i64 [ %v359, %b66 ], [ %v397, %b72 ]
  %v377 = icmp slt i64 %v376, %v363
  br i1 %v377, label %b68, label %b69
b68:
  %v378 = sub i64 %v376, %v359
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v327, i64 %v379
  %v381 = mul i64 %v320, %v7
  %v382 = sub i64 %v376, %v381
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v42, i64 %v383
  br label %b70
b70:
  %v385 = phi i64 [ 0, %b68 ], [ %v396, %b71 ]
  %v386 = icmp slt i64 %v385, 4
  br i1 %v386, label %b71, label %b72
b71:
  %v387 = mul i64 %v349, 4
  %v388 = add i64 %v387, %v385
  %v389 = mul i64 %v388, 8
  %v390 = add i64 0, %v385
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v380, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 0, %v389
  %v395 = getelementptr inbounds float, ptr %v384, i64 %v394
  store <8 x float> %v393, ptr %v395, align 4
  %v396 = add nsw i64 %v385, 1
  br label %b70
b72:
  %v397 = add nsw i64 %v376, 1
  br label %b67
b69:
  %v398 = add nsw i64 %v355, 1
  br label %b62
b64:
  %v399 = add nsw i64 %v349, 1
  br label %b59
b61:
  %v400 = add nsw i64 %v344, 96
  br label %b56
b58:
  %v401 = icmp sgt i64 %v3, 1
  br i1 %v401, label %b73, label %b74
b73:
  %v402 = getelementptr inbounds i64, ptr %v1, i64 3
  %v403 = atomicrmw add ptr %v402, i64 1 acq_rel
  %v404 = load i64, ptr %v75, align 8
  %v405 = add i64 %v404, 1
  store i64 %v405, ptr %v75, align 8
  %v406 = mul i64 %v3, %v405
  br label %b75
b75:
  %v407 = load atomic i64, ptr %v402 acquire, align 8
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b76, label %b77
b76:
  %v409 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v410 = phi i64 [ %v320, %b74 ], [ %v735, %b100 ]
  %v411 = icmp slt i64 %v410, %v324
  br i1 %v411, label %b79, label %b80
b79:
  %v413 = add i64 %v7, 0
  %v414 = sdiv i64 %v413, 1
  %v415 = add i64 %v2, 1
  %v416 = mul i64 %v414, %v2
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  %v421 = mul i64 %v414, %v415
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v7
  %v425 = select i1 %v424, i64 %v423, i64 %v7
  br label %b81
b81:
  %v426 = phi i64 [ %v420, %b79 ], [ %v701, %b86 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b82, label %b83
b82:
  %v428 = add i64 %v426, 96
  %v429 = icmp slt i64 %v428, %v425
  %v430 = select i1 %v429, i64 %v428, i64 %v425
  br label %b84
b84:
  %v431 = phi i64 [ 0, %b82 ], [ %v700, %b89 ]
  %v432 = icmp slt i64 %v431, 1
  br i1 %v432, label %b85, label %b86
b85:
  %v433 = sub i64 %v430, %v426
  %v434 = sub i64 2, 1
  %v435 = add i64 %v433, %v434
  %v436 = sdiv i64 %v435, 2
  br label %b87
b87:
  %v437 = phi i64 [ 0, %b85 ], [ %v699, %b94 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b88, label %b89
b88:
  %v439 = mul i64 %v433, %v437
  %v440 = sdiv i64 %v439, %v436
  %v441 = add i64 %v426, %v440
  %v442 = add i64 %v437, 1
  %v443 = mul i64 %v433, %v442
  %v444 = sdiv i64 %v443, %v436
  %v445 = add i64 %v426, %v444
  %v446 = mul i64 %v431, 256
  %v447 = getelementptr inbounds float, ptr %v248, i64 %v446
  %v448 = sub i64 %v445, %v441
  %v449 = add i64 %v410, 0
  %v450 = and i64 %v449, %v58
  %v451 = mul i64 %v450, %v7
  %v452 = add i64 %v451, %v441
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v22, i64 %v453
  %v455 = getelementptr inbounds float, ptr %v454, i64 0
  %v456 = sub i64 %v448, 1
  %v457 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v456
  %v458 = load ptr, ptr %v457, align 4
  %v459 = getelementptr inbounds float, ptr %v412, i64 0
  %v460 = icmp sgt i64 %v448, 0
  br i1 %v460, label %b90, label %b91
b90:
  call void %v458(ptr %v455, i64 8, ptr %v447, i64 8, ptr %v459, i64 32, i64 8)
  br label %b91
b91:
  %v461 = add i64 %v446, 256
  br label %b92
b92:
  %v462 = phi i64 [ %v441, %b91 ], [ %v698, %b97 ]
  %v463 = icmp slt i64 %v462, %v445
  br i1 %v463, label %b93, label %b94
b93:
  %v464 = sub i64 %v462, %v441
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v412, i64 %v465
  %v467 = add i64 %v410, 0
  %v468 = sub i64 %v467, %v320
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v462
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v42, i64 %v471
  %v473 = add i64 %v410, 0
  %v474 = and i64 %v473, %v56
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v462
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v20, i64 %v477
  %v479 = add i64 %v410, 0
  %v480 = and i64 %v479, %v68
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v462
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v44, i64 %v483
  %v485 = add i64 %v410, 0
  %v486 = and i64 %v485, %v70
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v462
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v46, i64 %v489
  %v491 = add i64 %v410, 0
  %v492 = and i64 %v491, %v72
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v462
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v48, i64 %v495
  %v497 = add i64 %v410, 1
  %v498 = and i64 %v497, %v56
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v462
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v20, i64 %v501
  %v503 = add i64 %v410, 0
  %v504 = and i64 %v503, %v74
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v462
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v50, i64 %v507
  %v509 = add i64 %v410, 0
  %v510 = and i64 %v509, %v62
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v462
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v28, i64 %v513
  br label %b95
b95:
  %v515 = phi i64 [ 0, %b93 ], [ %v697, %b96 ]
  %v516 = icmp slt i64 %v515, 1
  br i1 %v516, label %b96, label %b97
b96:
  %v517 = mul i64 %v431, 1
  %v518 = add i64 %v517, %v515
  %v519 = mul i64 %v518, 8
  %v520 = add i64 0, %v515
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v466, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 1, %v515
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v466, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 2, %v515
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v466, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = add i64 3, %v515
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v466, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 8, %v519
  %v537 = getelementptr inbounds float, ptr %v472, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = fadd <8 x float> %v538, %v523
  %v540 = add i64 8, %v519
  %v541 = getelementptr inbounds float, ptr %v16, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = fadd <8 x float> %v539, %v542
  %v544 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v543)
  %v545 = fneg <8 x float> %v544
  %v546 = fcmp olt <8 x float> %v545, splat (float 0xC05A400000000000)
  %v547 = select <8 x i1> %v546, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v549 = fsub <8 x float> %v548, splat (float 0x4168000000000000)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v547)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v550)
  %v552 = bitcast <8 x float> %v548 to <8 x i32>
  %v553 = fmul <8 x float> %v551, %v551
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v551, <8 x float> splat (float 0x3F81227F40000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v551, <8 x float> splat (float 0x3FA5556740000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v551, <8 x float> splat (float 0x3FC5554B00000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v551, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v557, <8 x float> %v551)
  %v559 = sub <8 x i32> %v552, splat (i32 1262485250)
  %v560 = lshr <8 x i32> %v559, splat (i32 1)
  %v561 = sub <8 x i32> %v559, %v560
  %v562 = shl <8 x i32> %v560, splat (i32 23)
  %v563 = bitcast <8 x i32> %v562 to <8 x float>
  %v564 = shl <8 x i32> %v561, splat (i32 23)
  %v565 = bitcast <8 x i32> %v564 to <8 x float>
  %v566 = fadd <8 x float> %v558, splat (float 0x3FF0000000000000)
  %v567 = fmul <8 x float> %v566, %v563
  %v568 = fmul <8 x float> %v567, %v565
  %v569 = fcmp olt <8 x float> %v543, splat (float 0x0000000000000000)
  %v570 = select <8 x i1> %v569, <8 x float> %v568, <8 x float> splat (float 0x3FF0000000000000)
  %v571 = fadd <8 x float> %v568, splat (float 0x3FF0000000000000)
  %v572 = fdiv <8 x float> %v570, %v571
  %v573 = add i64 24, %v519
  %v574 = getelementptr inbounds float, ptr %v472, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = fadd <8 x float> %v575, %v527
  %v577 = add i64 24, %v519
  %v578 = getelementptr inbounds float, ptr %v16, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = fadd <8 x float> %v576, %v579
  %v581 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v580)
  %v582 = fneg <8 x float> %v581
  %v583 = fcmp olt <8 x float> %v582, splat (float 0xC05A400000000000)
  %v584 = select <8 x i1> %v583, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v582
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v586 = fsub <8 x float> %v585, splat (float 0x4168000000000000)
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v584)
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v587)
  %v589 = bitcast <8 x float> %v585 to <8 x i32>
  %v590 = fmul <8 x float> %v588, %v588
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v588, <8 x float> splat (float 0x3F81227F40000000))
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v588, <8 x float> splat (float 0x3FA5556740000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v592, <8 x float> %v588, <8 x float> splat (float 0x3FC5554B00000000))
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v588, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> %v594, <8 x float> %v588)
  %v596 = sub <8 x i32> %v589, splat (i32 1262485250)
  %v597 = lshr <8 x i32> %v596, splat (i32 1)
  %v598 = sub <8 x i32> %v596, %v597
  %v599 = shl <8 x i32> %v597, splat (i32 23)
  %v600 = bitcast <8 x i32> %v599 to <8 x float>
  %v601 = shl <8 x i32> %v598, splat (i32 23)
  %v602 = bitcast <8 x i32> %v601 to <8 x float>
  %v603 = fadd <8 x float> %v595, splat (float 0x3FF0000000000000)
  %v604 = fmul <8 x float> %v603, %v600
  %v605 = fmul <8 x float> %v604, %v602
  %v606 = fcmp olt <8 x float> %v580, splat (float 0x0000000000000000)
  %v607 = select <8 x i1> %v606, <8 x float> %v605, <8 x float> splat (float 0x3FF0000000000000)
  %v608 = fadd <8 x float> %v605, splat (float 0x3FF0000000000000)
  %v609 = fdiv <8 x float> %v607, %v608
  %v610 = add i64 0, %v519
  %v611 = getelementptr inbounds float, ptr %v472, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = fadd <8 x float> %v612, %v531
  %v614 = add i64 0, %v519
  %v615 = getelementptr inbounds float, ptr %v16, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = fadd <8 x float> %v613, %v616
  %v618 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v617)
  %v619 = fcmp ogt <8 x float> %v618, splat (float 0x4023000000000000)
  %v620 = select <8 x i1> %v619, <8 x float> splat (float 0x4023000000000000), <8 x float> %v618
  %v621 = fadd <8 x float> %v620, %v620
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v623 = fsub <8 x float> %v622, splat (float 0x4168000000000000)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v621)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v624)
  %v626 = bitcast <8 x float> %v622 to <8 x i32>
  %v627 = fmul <8 x float> %v625, %v625
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v625, <8 x float> splat (float 0x3F81227F40000000))
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v625, <8 x float> splat (float 0x3FA5556740000000))
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v625, <8 x float> splat (float 0x3FC5554B00000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v625, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> %v631, <8 x float> %v625)
  %v633 = shl <8 x i32> %v626, splat (i32 23)
  %v634 = add <8 x i32> %v633, splat (i32 1065353216)
  %v635 = bitcast <8 x i32> %v634 to <8 x float>
  %v636 = fsub <8 x float> %v635, splat (float 0x3FF0000000000000)
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v632, <8 x float> %v636)
  %v638 = fadd <8 x float> %v637, splat (float 0x4000000000000000)
  %v639 = fdiv <8 x float> %v637, %v638
  %v640 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v639, <8 x float> %v617)
  %v641 = add i64 0, %v519
  %v642 = getelementptr inbounds float, ptr %v478, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = fmul <8 x float> %v572, %v643
  %v645 = fmul <8 x float> %v609, %v640
  %v646 = fadd <8 x float> %v644, %v645
  %v647 = add i64 16, %v519
  %v648 = getelementptr inbounds float, ptr %v472, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = fadd <8 x float> %v649, %v535
  %v651 = add i64 16, %v519
  %v652 = getelementptr inbounds float, ptr %v16, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = fadd <8 x float> %v650, %v653
  %v655 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v654)
  %v656 = fneg <8 x float> %v655
  %v657 = fcmp olt <8 x float> %v656, splat (float 0xC05A400000000000)
  %v658 = select <8 x i1> %v657, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v656
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v660 = fsub <8 x float> %v659, splat (float 0x4168000000000000)
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v658)
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v661)
  %v663 = bitcast <8 x float> %v659 to <8 x i32>
  %v664 = fmul <8 x float> %v662, %v662
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v662, <8 x float> splat (float 0x3F81227F40000000))
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v662, <8 x float> splat (float 0x3FA5556740000000))
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v662, <8 x float> splat (float 0x3FC5554B00000000))
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v662, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v668, <8 x float> %v662)
  %v670 = sub <8 x i32> %v663, splat (i32 1262485250)
  %v671 = lshr <8 x i32> %v670, splat (i32 1)
  %v672 = sub <8 x i32> %v670, %v671
  %v673 = shl <8 x i32> %v671, splat (i32 23)
  %v674 = bitcast <8 x i32> %v673 to <8 x float>
  %v675 = shl <8 x i32> %v672, splat (i32 23)
  %v676 = bitcast <8 x i32> %v675 to <8 x float>
  %v677 = fadd <8 x float> %v669, splat (float 0x3FF0000000000000)
  %v678 = fmul <8 x float> %v677, %v674
  %v679 = fmul <8 x float> %v678, %v676
  %v680 = fcmp olt <8 x float> %v654, splat (float 0x0000000000000000)
  %v681 = select <8 x i1> %v680, <8 x float> %v679, <8 x float> splat (float 0x3FF0000000000000)
  %v682 = fadd <8 x float> %v679, splat (float 0x3FF0000000000000)
  %v683 = fdiv <8 x float> %v681, %v682
  %v684 = fmul <8 x float> %v683, %v646
  %v685 = add i64 0, %v519
  %v686 = getelementptr inbounds float, ptr %v484, i64 %v685
  store <8 x float> %v572, ptr %v686, align 4
  %v687 = add i64 0, %v519
  %v688 = getelementptr inbounds float, ptr %v490, i64 %v687
  store <8 x float> %v609, ptr %v688, align 4
  %v689 = add i64 0, %v519
  %v690 = getelementptr inbounds float, ptr %v496, i64 %v689
  store <8 x float> %v640, ptr %v690, align 4
  %v691 = add i64 0, %v519
  %v692 = getelementptr inbounds float, ptr %v502, i64 %v691
  store <8 x float> %v646, ptr %v692, align 4
  %v693 = add i64 0, %v519
  %v694 = getelementptr inbounds float, ptr %v508, i64 %v693
  store <8 x float> %v683, ptr %v694, align 4
  %v695 = add i64 0, %v519
  %v696 = getelementptr inbounds float, ptr %v514, i64 %v695
  store <8 x float> %v684, ptr %v696, align 4
  %v697 = add nsw i64 %v515, 1
  br label %b95
b97:
  %v698 = add nsw i64 %v462, 1
  br label %b92
b94:
  %v699 = add nsw i64 %v437, 1
  br label %b87
b89:
  %v700 = add nsw i64 %v431, 1
  br label %b84
b86:
  %v701 = add nsw i64 %v426, 96
  br label %b81
b83:
  %v702 = add i64 %v7, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, %v7
  %v709 = select i1 %v708, i64 %v707, i64 %v7
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  br label %b98
b98:
  %v715 = phi i64 [ %v709, %b83 ], [ %v734, %b99 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b99, label %b100
b99:
  %v717 = add i64 %v410, 0
  %v718 = and i64 %v717, %v52
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v715
  %v721 = mul i64 %v720, 8
  %v722 = getelementptr inbounds float, ptr %v10, i64 %v721
  %v723 = add i64 %v410, 1
  %v724 = and i64 %v723, %v58
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v715
  %v727 = mul i64 %v726, 8
  %v728 = getelementptr inbounds float, ptr %v22, i64 %v727
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v722, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 0, 0
  %v733 = getelementptr inbounds float, ptr %v728, i64 %v732
  store <8 x float> %v731, ptr %v733, align 4
  %v734 = add nsw i64 %v715, 1
  br label %b98
b100:
  %v735 = add nsw i64 %v410, 1
  br label %b78
b80:
  %v736 = icmp sgt i64 %v3, 1
  br i1 %v736, label %b101, label %b102
b101:
  %v737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v738 = atomicrmw add ptr %v737, i64 1 acq_rel
  %v739 = load i64, ptr %v75, align 8
  %v740 = add i64 %v739, 1
  store i64 %v740, ptr %v75, align 8
  %v741 = mul i64 %v3, %v740
  br label %b103
b103:
  %v742 = load atomic i64, ptr %v737 acquire, align 8
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b104, label %b105
b104:
  %v744 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v745 = add nsw i64 %v320, %v319
  br label %b53
b55:
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v296 = alloca float, i64 64, align 4
  %v426 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 24576
  %v79 = add i64 %v78, 512
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = add i64 %v8, 0
  %v82 = sdiv i64 %v81, 1
  %v83 = add i64 %v2, 1
  %v84 = mul i64 %v82, %v2
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v8
  %v88 = select i1 %v87, i64 %v86, i64 %v8
  %v89 = mul i64 %v82, %v83
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v8
  %v93 = select i1 %v92, i64 %v91, i64 %v8
  br label %b0
b0:
  %v94 = phi i64 [ %v88, %entry ], [ %v123, %b1 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b1, label %b2
b1:
  %v96 = mul i64 %v94, 8
  %v97 = getelementptr inbounds float, ptr %v18, i64 %v96
  %v98 = mul i64 1, %v7
  %v99 = add i64 %v94, %v98
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v20, i64 %v100
  %v102 = mul i64 %v94, 8
  %v103 = getelementptr inbounds float, ptr %v50, i64 %v102
  %v104 = mul i64 %v94, 32
  %v105 = getelementptr inbounds float, ptr %v38, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v97, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v101, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = fmul <8 x float> %v108, %v111
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v103, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fmul <8 x float> %v112, %v115
  %v117 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = fsub <8 x float> %v118, %v115
  %v120 = fmul <8 x float> %v116, %v119
  %v121 = add i64 16, 0
  %v122 = getelementptr inbounds float, ptr %v105, i64 %v121
  store <8 x float> %v120, ptr %v122, align 4
  %v123 = add nsw i64 %v94, 1
  br label %b0
b2:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = load i64, ptr %v75, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v75, align 8
  %v129 = mul i64 %v3, %v128
  br label %b5
b5:
  %v130 = load atomic i64, ptr %v125 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b6, label %b7
b6:
  %v132 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v133 = getelementptr inbounds float, ptr %v77, i64 0
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b8, label %b9
b8:
  %v137 = add i64 1, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  %v150 = icmp slt i64 %v149, 1
  %v151 = select i1 %v150, i64 %v149, i64 1
  br label %b10
b10:
  %v152 = phi i64 [ %v144, %b8 ], [ %v166, %b11 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b11, label %b12
b11:
  %v154 = mul i64 %v152, 256
  %v155 = mul i64 %v152, 8
  %v156 = add i64 %v154, 0
  %v157 = add i64 %v155, 0
  %v158 = getelementptr inbounds float, ptr %v133, i64 %v156
  %v159 = sub i64 8, %v157
  %v160 = icmp slt i64 %v159, 0
  %v161 = select i1 %v160, i64 0, i64 %v159
  %v162 = mul i64 %v157, 1
  %v163 = add i64 0, %v162
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  call void @pack_rows(ptr %v164, i64 1, i64 8, i64 32, i64 %v161, ptr %v158, i64 8)
  %v165 = add i64 %v154, 256
  %v166 = add nsw i64 %v152, 1
  br label %b10
b12:
  br label %b9
b9:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b13, label %b14
b13:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v75, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v75, align 8
  %v172 = mul i64 %v3, %v171
  br label %b15
b15:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b16, label %b17
b16:
  %v175 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  br label %b18
b18:
  %v176 = phi i64 [ 0, %b14 ], [ %v373, %b26 ]
  %v177 = icmp slt i64 %v176, %v5
  br i1 %v177, label %b19, label %b20
b19:
  %v178 = sub i64 %v5, 1
  %v179 = sub i64 %v178, %v176
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b21
b21:
  %v193 = phi i64 [ %v187, %b19 ], [ %v295, %b22 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b22, label %b23
b22:
  %v195 = add i64 %v179, 1
  %v196 = and i64 %v195, 1
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v193
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v24, i64 %v199
  %v201 = add i64 %v179, 0
  %v202 = and i64 %v201, %v54
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v193
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v18, i64 %v205
  %v207 = add i64 %v179, 0
  %v208 = and i64 %v207, %v74
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v193
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v50, i64 %v211
  %v213 = add i64 %v179, 0
  %v214 = and i64 %v213, %v70
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v193
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v46, i64 %v217
  %v219 = add i64 %v179, 0
  %v220 = and i64 %v219, %v72
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v193
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v48, i64 %v223
  %v225 = add i64 %v179, 0
  %v226 = and i64 %v225, %v68
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v193
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v44, i64 %v229
  %v231 = add i64 %v179, 0
  %v232 = and i64 %v231, %v56
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v193
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v20, i64 %v235
  %v237 = add i64 %v179, 0
  %v238 = and i64 %v237, %v66
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v193
  %v241 = mul i64 %v240, 32
  %v242 = getelementptr inbounds float, ptr %v38, i64 %v241
  %v243 = add i64 %v179, 0
  %v244 = and i64 %v243, 1
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v193
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v24, i64 %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v200, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v206, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v212, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fmul <8 x float> %v254, %v257
  %v259 = fadd <8 x float> %v251, %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v218, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fmul <8 x float> %v259, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v224, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul <8 x float> %v266, %v266
  %v268 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v269 = shufflevector <8 x float> %v268, <8 x float> poison, <8 x i32> zeroinitializer
  %v270 = fsub <8 x float> %v269, %v267
  %v271 = fmul <8 x float> %v263, %v270
  %v272 = fmul <8 x float> %v259, %v266
  %v273 = fmul <8 x float> %v272, %v262
  %v274 = fsub <8 x float> %v269, %v262
  %v275 = fmul <8 x float> %v273, %v274
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v230, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fmul <8 x float> %v259, %v278
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v236, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v259, %v282
  %v284 = fmul <8 x float> %v283, %v278
  %v285 = fsub <8 x float> %v269, %v278
  %v286 = fmul <8 x float> %v284, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v242, i64 %v287
  store <8 x float> %v271, ptr %v288, align 4
  %v289 = add i64 24, 0
  %v290 = getelementptr inbounds float, ptr %v242, i64 %v289
  store <8 x float> %v275, ptr %v290, align 4
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v248, i64 %v291
  store <8 x float> %v279, ptr %v292, align 4
  %v293 = add i64 8, 0
  %v294 = getelementptr inbounds float, ptr %v242, i64 %v293
  store <8 x float> %v286, ptr %v294, align 4
  %v295 = add nsw i64 %v193, 1
  br label %b21
b23:
  %v297 = add i64 %v7, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, %v7
  %v304 = select i1 %v303, i64 %v302, i64 %v7
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v7
  %v309 = select i1 %v308, i64 %v307, i64 %v7
  br label %b24
b24:
  %v310 = phi i64 [ %v304, %b23 ], [ %v372, %b29 ]
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b25, label %b26
b25:
  %v312 = add i64 %v310, 96
  %v313 = icmp slt i64 %v312, %v309
  %v314 = select i1 %v313, i64 %v312, i64 %v309
  br label %b27
b27:
  %v315 = phi i64 [ 0, %b25 ], [ %v371, %b32 ]
  %v316 = icmp slt i64 %v315, 1
  br i1 %v316, label %b28, label %b29
b28:
  %v317 = sub i64 %v314, %v310
  %v318 = sub i64 8, 1
  %v319 = add i64 %v317, %v318
  %v320 = sdiv i64 %v319, 8
  br label %b30
b30:
  %v321 = phi i64 [ 0, %b28 ], [ %v370, %b37 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b31, label %b32
b31:
  %v323 = mul i64 %v317, %v321
  %v324 = sdiv i64 %v323, %v320
  %v325 = add i64 %v310, %v324
  %v326 = add i64 %v321, 1
  %v327 = mul i64 %v317, %v326
  %v328 = sdiv i64 %v327, %v320
  %v329 = add i64 %v310, %v328
  %v330 = mul i64 %v315, 256
  %v331 = getelementptr inbounds float, ptr %v133, i64 %v330
  %v332 = sub i64 %v329, %v325
  %v333 = add i64 %v179, 0
  %v334 = and i64 %v333, %v66
  %v335 = mul i64 %v334, %v7
  %v336 = add i64 %v335, %v325
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v38, i64 %v337
  %v339 = getelementptr inbounds float, ptr %v338, i64 0
  %v340 = sub i64 %v332, 1
  %v341 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v340
  %v342 = load ptr, ptr %v341, align 4
  %v343 = getelementptr inbounds float, ptr %v296, i64 0
  %v344 = icmp sgt i64 %v332, 0
  br i1 %v344, label %b33, label %b34
b33:
  call void %v342(ptr %v339, i64 32, ptr %v331, i64 32, ptr %v343, i64 8, i64 0)
  br label %b34
b34:
  %v345 = add i64 %v330, 256
  br label %b35
b35:
  %v346 = phi i64 [ %v325, %b34 ], [ %v369, %b40 ]
  %v347 = icmp slt i64 %v346, %v329
  br i1 %v347, label %b36, label %b37
b36:
  %v348 = sub i64 %v346, %v325
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v296, i64 %v349
  %v351 = add i64 %v179, 0
  %v352 = and i64 %v351, %v60
  %v353 = mul i64 %v352, %v7
  %v354 = add i64 %v353, %v346
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v26, i64 %v355
  br label %b38
b38:
  %v357 = phi i64 [ 0, %b36 ], [ %v368, %b39 ]
  %v358 = icmp slt i64 %v357, 1
  br i1 %v358, label %b39, label %b40
b39:
  %v359 = mul i64 %v315, 1
  %v360 = add i64 %v359, %v357
  %v361 = mul i64 %v360, 8
  %v362 = add i64 0, %v357
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v350, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = add i64 0, %v361
  %v367 = getelementptr inbounds float, ptr %v356, i64 %v366
  store <8 x float> %v365, ptr %v367, align 4
  %v368 = add nsw i64 %v357, 1
  br label %b38
b40:
  %v369 = add nsw i64 %v346, 1
  br label %b35
b37:
  %v370 = add nsw i64 %v321, 1
  br label %b30
b32:
  %v371 = add nsw i64 %v315, 1
  br label %b27
b29:
  %v372 = add nsw i64 %v310, 96
  br label %b24
b26:
  %v373 = add nsw i64 %v176, 1
  br label %b18
b20:
  %v374 = icmp sgt i64 %v3, 1
  br i1 %v374, label %b41, label %b42
b41:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v376 = atomicrmw add ptr %v375, i64 1 acq_rel
  %v377 = load i64, ptr %v75, align 8
  %v378 = add i64 %v377, 1
  store i64 %v378, ptr %v75, align 8
  %v379 = mul i64 %v3, %v378
  br label %b43
b43:
  %v380 = load atomic i64, ptr %v375 acquire, align 8
  %v381 = icmp slt i64 %v380, %v379
  br i1 %v381, label %b44, label %b45
b44:
  %v382 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v383 = getelementptr inbounds float, ptr %v77, i64 256
  %v384 = getelementptr inbounds i64, ptr %v1, i64 4
  %v385 = load i64, ptr %v384, align 8
  %v386 = icmp eq i64 %v385, 0
  br i1 %v386, label %b46, label %b47
b46:
  %v387 = add i64 1, 0
  %v388 = sdiv i64 %v387, 1
  %v389 = add i64 %v2, 1
  %v390 = mul i64 %v388, %v2
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  %v395 = mul i64 %v388, %v389
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, 1
  %v399 = select i1 %v398, i64 %v397, i64 1
  %v400 = icmp slt i64 %v399, 1
  %v401 = select i1 %v400, i64 %v399, i64 1
  br label %b48
b48:
  %v402 = phi i64 [ %v394, %b46 ], [ %v416, %b49 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b49, label %b50
b49:
  %v404 = mul i64 %v402, 256
  %v405 = mul i64 %v402, 8
  %v406 = add i64 %v404, 0
  %v407 = add i64 %v405, 0
  %v408 = getelementptr inbounds float, ptr %v383, i64 %v406
  %v409 = sub i64 8, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = mul i64 %v407, 1
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v12, i64 %v413
  call void @pack_rows(ptr %v414, i64 1, i64 8, i64 32, i64 %v411, ptr %v408, i64 8)
  %v415 = add i64 %v404, 256
  %v416 = add nsw i64 %v402, 1
  br label %b48
b50:
  br label %b47
b47:
  %v417 = icmp sgt i64 %v3, 1
  br i1 %v417, label %b51, label %b52
b51:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v419 = atomicrmw add ptr %v418, i64 1 acq_rel
  %v420 = load i64, ptr %v75, align 8
  %v421 = add i64 %v420, 1
  store i64 %v421, ptr %v75, align 8
  %v422 = mul i64 %v3, %v421
  br label %b53
b53:
  %v423 = load atomic i64, ptr %v418 acquire, align 8
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b54, label %b55
b54:
  %v425 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v427 = add i64 %v8, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v8
  %v434 = select i1 %v433, i64 %v432, i64 %v8
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v8
  %v439 = select i1 %v438, i64 %v437, i64 %v8
  br label %b56
b56:
  %v440 = phi i64 [ %v434, %b52 ], [ %v502, %b61 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b57, label %b58
b57:
  %v442 = add i64 %v440, 96
  %v443 = icmp slt i64 %v442, %v439
  %v444 = select i1 %v443, i64 %v442, i64 %v439
  br label %b59
b59:
  %v445 = phi i64 [ 0, %b57 ], [ %v501, %b64 ]
  %v446 = icmp slt i64 %v445, 1
  br i1 %v446, label %b60, label %b61
b60:
  %v447 = sub i64 %v444, %v440
  %v448 = sub i64 8, 1
  %v449 = add i64 %v447, %v448
  %v450 = sdiv i64 %v449, 8
  br label %b62
b62:
  %v451 = phi i64 [ 0, %b60 ], [ %v500, %b69 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b63, label %b64
b63:
  %v453 = mul i64 %v447, %v451
  %v454 = sdiv i64 %v453, %v450
  %v455 = add i64 %v440, %v454
  %v456 = add i64 %v451, 1
  %v457 = mul i64 %v447, %v456
  %v458 = sdiv i64 %v457, %v450
  %v459 = add i64 %v440, %v458
  %v460 = mul i64 %v445, 256
  %v461 = getelementptr inbounds float, ptr %v383, i64 %v460
  %v462 = sub i64 %v459, %v455
  %v463 = mul i64 %v455, 32
  %v464 = getelementptr inbounds float, ptr %v38, i64 %v463
  %v465 = getelementptr inbounds float, ptr %v464, i64 0
  %v466 = sub i64 %v462, 1
  %v467 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v466
  %v468 = load ptr, ptr %v467, align 4
  %v469 = getelementptr inbounds float, ptr %v426, i64 0
  %v470 = icmp sgt i64 %v462, 0
  br i1 %v470, label %b65, label %b66
b65:
  call void %v468(ptr %v465, i64 32, ptr %v461, i64 32, ptr %v469, i64 8, i64 0)
  br label %b66
b66:
  %v471 = add i64 %v460, 256
  br label %b67
b67:
  %v472 = phi i64 [ %v455, %b66 ], [ %v499, %b72 ]
  %v473 = icmp slt i64 %v472, %v459
  br i1 %v473, label %b68, label %b69
b68:
  %v474 = sub i64 %v472, %v455
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v426, i64 %v475
  %v477 = mul i64 1, %v7
  %v478 = add i64 %v472, %v477
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v26, i64 %v479
  %v481 = mul i64 %v472, 8
  %v482 = getelementptr inbounds float, ptr %v30, i64 %v481
  br label %b70
b70:
  %v483 = phi i64 [ 0, %b68 ], [ %v498, %b71 ]
  %v484 = icmp slt i64 %v483, 1
  br i1 %v484, label %b71, label %b72
b71:
  %v485 = mul i64 %v445, 1
  %v486 = add i64 %v485, %v483
  %v487 = mul i64 %v486, 8
  %v488 = add i64 0, %v483
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v476, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 0, %v487
  %v493 = getelementptr inbounds float, ptr %v480, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fadd <8 x float> %v494, %v491
  %v496 = add i64 0, %v487
  %v497 = getelementptr inbounds float, ptr %v482, i64 %v496
  store <8 x float> %v495, ptr %v497, align 4
  %v498 = add nsw i64 %v483, 1
  br label %b70
b72:
  %v499 = add nsw i64 %v472, 1
  br label %b67
b69:
  %v500 = add nsw i64 %v451, 1
  br label %b62
b64:
  %v501 = add nsw i64 %v445, 1
  br label %b59
b61:
  %v502 = add nsw i64 %v440, 96
  br label %b56
b58:
  %v503 = icmp sgt i64 %v3, 1
  br i1 %v503, label %b73, label %b74
b73:
  %v504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v505 = atomicrmw add ptr %v504, i64 1 acq_rel
  %v506 = load i64, ptr %v75, align 8
  %v507 = add i64 %v506, 1
  store i64 %v507, ptr %v75, align 8
  %v508 = mul i64 %v3, %v507
  br label %b75
b75:
  %v509 = load atomic i64, ptr %v504 acquire, align 8
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b76, label %b77
b76:
  %v511 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v512 = mul i64 0, 32
  %v513 = getelementptr inbounds float, ptr %v38, i64 %v512
  %v514 = getelementptr inbounds float, ptr %v513, i64 0
  %v515 = mul i64 0, 8
  %v516 = getelementptr inbounds float, ptr %v10, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = getelementptr inbounds float, ptr %v80, i64 12288
  %v519 = add i64 32, 1
  %v520 = sdiv i64 %v519, 2
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 2
  %v525 = icmp slt i64 %v524, 32
  %v526 = select i1 %v525, i64 %v524, i64 32
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 2
  %v530 = icmp slt i64 %v529, 32
  %v531 = select i1 %v530, i64 %v529, i64 32
  %v532 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b78
b78:
  %v533 = phi i64 [ %v526, %b74 ], [ %v541, %b83 ]
  %v534 = icmp slt i64 %v533, %v531
  br i1 %v534, label %b79, label %b80
b79:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  br label %b81
b81:
  %v537 = phi i64 [ 0, %b79 ], [ %v540, %b82 ]
  %v538 = icmp slt i64 %v537, 8
  br i1 %v538, label %b82, label %b83
b82:
  %v539 = getelementptr inbounds float, ptr %v536, i64 %v537
  store float 0x0000000000000000, ptr %v539, align 4
  %v540 = add nsw i64 %v537, 1
  br label %b81
b83:
  %v541 = add nsw i64 %v533, 1
  br label %b78
b80:
  %v542 = mul i64 %v8, 1
  br label %b84
b84:
  %v543 = phi i64 [ 0, %b80 ], [ %v647, %b89 ]
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b85, label %b86
b85:
  %v545 = sub i64 %v542, %v543
  %v546 = icmp slt i64 %v545, 384
  %v547 = select i1 %v546, i64 %v545, i64 384
  br label %b87
b87:
  %v548 = phi i64 [ %v526, %b85 ], [ %v646, %b113 ]
  %v549 = icmp slt i64 %v548, %v531
  br i1 %v549, label %b88, label %b89
b88:
  %v550 = sub i64 %v531, %v548
  %v551 = icmp slt i64 %v550, 64
  %v552 = select i1 %v551, i64 %v550, i64 64
  %v553 = sdiv i64 %v552, 2
  %v554 = mul i64 %v553, 2
  %v555 = sub i64 %v552, %v554
  %v556 = mul i64 %v543, 32
  %v557 = add i64 %v556, %v548
  %v558 = getelementptr inbounds float, ptr %v514, i64 %v557
  br label %b90
b90:
  %v559 = phi i64 [ 0, %b88 ], [ %v585, %b98 ]
  %v560 = icmp slt i64 %v559, %v547
  br i1 %v560, label %b91, label %b92
b91:
  %v561 = mul i64 %v559, 32
  %v562 = getelementptr inbounds float, ptr %v558, i64 %v561
  %v563 = mul i64 %v559, 2
  %v564 = getelementptr inbounds float, ptr %v518, i64 %v563
  br label %b93
b93:
  %v565 = phi i64 [ 0, %b91 ], [ %v574, %b94 ]
  %v566 = icmp slt i64 %v565, %v553
  br i1 %v566, label %b94, label %b95
b94:
  %v567 = mul i64 %v565, 2
  %v568 = getelementptr inbounds float, ptr %v562, i64 %v567
  %v569 = mul i64 %v565, 768
  %v570 = getelementptr inbounds float, ptr %v564, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v568, i64 0
  %v572 = load <2 x float>, ptr %v571, align 4
  %v573 = getelementptr inbounds float, ptr %v570, i64 0
  store <2 x float> %v572, ptr %v573, align 4
  %v574 = add nsw i64 %v565, 1
  br label %b93
b95:
  %v575 = mul i64 %v553, 2
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  %v577 = mul i64 %v553, 768
  %v578 = getelementptr inbounds float, ptr %v564, i64 %v577
  br label %b96
b96:
  %v579 = phi i64 [ 0, %b95 ], [ %v584, %b97 ]
  %v580 = icmp slt i64 %v579, %v555
  br i1 %v580, label %b97, label %b98
b97:
  %v581 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v582 = load float, ptr %v581, align 4
  %v583 = getelementptr inbounds float, ptr %v578, i64 %v579
  store float %v582, ptr %v583, align 4
  %v584 = add nsw i64 %v579, 1
  br label %b96, !llvm.loop !0
b98:
  %v585 = add nsw i64 %v559, 1
  br label %b90
b92:
  br label %b99
b99:
  %v586 = phi i64 [ 0, %b92 ], [ %v621, %b107 ]
  %v587 = icmp slt i64 %v586, 0
  br i1 %v587, label %b100, label %b101
b100:
  %v588 = mul i64 %v543, 8
  %v589 = add i64 %v588, %v586
  %v590 = getelementptr inbounds float, ptr %v517, i64 %v589
  br label %b102
b102:
  %v591 = phi i64 [ 0, %b100 ], [ %v609, %b103 ]
  %v592 = icmp slt i64 %v591, %v547
  br i1 %v592, label %b103, label %b104
b103:
  %v593 = mul i64 %v591, 8
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v595 = mul i64 %v591, 32
  %v596 = getelementptr inbounds float, ptr %v80, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v596, i64 0
  store <8 x float> %v598, ptr %v599, align 4
  %v600 = getelementptr inbounds float, ptr %v594, i64 8
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = getelementptr inbounds float, ptr %v596, i64 8
  store <8 x float> %v601, ptr %v602, align 4
  %v603 = getelementptr inbounds float, ptr %v594, i64 16
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v596, i64 16
  store <8 x float> %v604, ptr %v605, align 4
  %v606 = getelementptr inbounds float, ptr %v594, i64 24
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v596, i64 24
  store <8 x float> %v607, ptr %v608, align 4
  %v609 = add nsw i64 %v591, 1
  br label %b102
b104:
  %v610 = sdiv i64 %v552, 2
  br label %b105
b105:
  %v611 = phi i64 [ 0, %b104 ], [ %v620, %b106 ]
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b106, label %b107
b106:
  %v613 = mul i64 %v611, 2
  %v614 = add i64 %v548, %v613
  %v615 = mul i64 %v611, 768
  %v616 = getelementptr inbounds float, ptr %v518, i64 %v615
  %v617 = mul i64 %v614, 8
  %v618 = add i64 %v617, %v586
  %v619 = getelementptr inbounds float, ptr %v532, i64 %v618
  call void @outer_2x32(ptr %v616, ptr %v80, i64 %v547, ptr %v619, i64 8)
  %v620 = add nsw i64 %v611, 1
  br label %b105
b107:
  %v621 = add nsw i64 %v586, 32
  br label %b99
b101:
  %v622 = mul i64 %v543, 8
  %v623 = add i64 %v622, 0
  %v624 = getelementptr inbounds float, ptr %v517, i64 %v623
  br label %b108
b108:
  %v625 = phi i64 [ 0, %b101 ], [ %v634, %b109 ]
  %v626 = icmp slt i64 %v625, %v547
  br i1 %v626, label %b109, label %b110
b109:
  %v627 = mul i64 %v625, 8
  %v628 = getelementptr inbounds float, ptr %v624, i64 %v627
  %v629 = mul i64 %v625, 8
  %v630 = getelementptr inbounds float, ptr %v80, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v630, i64 0
  store <8 x float> %v632, ptr %v633, align 4
  %v634 = add nsw i64 %v625, 1
  br label %b108
b110:
  %v635 = sdiv i64 %v552, 2
  br label %b111
b111:
  %v636 = phi i64 [ 0, %b110 ], [ %v645, %b112 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b112, label %b113
b112:
  %v638 = mul i64 %v636, 2
  %v639 = add i64 %v548, %v638
  %v640 = mul i64 %v636, 768
  %v641 = getelementptr inbounds float, ptr %v518, i64 %v640
  %v642 = mul i64 %v639, 8
  %v643 = add i64 %v642, 0
  %v644 = getelementptr inbounds float, ptr %v532, i64 %v643
  call void @outer_2x8(ptr %v641, ptr %v80, i64 %v547, ptr %v644, i64 8)
  %v645 = add nsw i64 %v636, 1
  br label %b111
b113:
  %v646 = add nsw i64 %v548, 64
  br label %b87
b89:
  %v647 = add nsw i64 %v543, 384
  br label %b84
b86:
  %v648 = icmp sgt i64 %v3, 1
  br i1 %v648, label %b114, label %b115
b114:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v650 = atomicrmw add ptr %v649, i64 1 acq_rel
  %v651 = load i64, ptr %v75, align 8
  %v652 = add i64 %v651, 1
  store i64 %v652, ptr %v75, align 8
  %v653 = mul i64 %v3, %v652
  br label %b116
b116:
  %v654 = load atomic i64, ptr %v649 acquire, align 8
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b117, label %b118
b117:
  %v656 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v657 = mul i64 0, 32
  %v658 = getelementptr inbounds float, ptr %v38, i64 %v657
  %v659 = getelementptr inbounds float, ptr %v658, i64 0
  %v660 = mul i64 0, 8
  %v661 = getelementptr inbounds float, ptr %v22, i64 %v660
  %v662 = getelementptr inbounds float, ptr %v661, i64 0
  %v663 = getelementptr inbounds float, ptr %v80, i64 12288
  %v664 = add i64 32, 1
  %v665 = sdiv i64 %v664, 2
  %v666 = add i64 %v2, 1
  %v667 = mul i64 %v665, %v2
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 2
  %v670 = icmp slt i64 %v669, 32
  %v671 = select i1 %v670, i64 %v669, i64 32
  %v672 = mul i64 %v665, %v666
  %v673 = sdiv i64 %v672, %v3
  %v674 = mul i64 %v673, 2
  %v675 = icmp slt i64 %v674, 32
  %v676 = select i1 %v675, i64 %v674, i64 32
  %v677 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b119
b119:
  %v678 = phi i64 [ %v671, %b115 ], [ %v686, %b124 ]
  %v679 = icmp slt i64 %v678, %v676
  br i1 %v679, label %b120, label %b121
b120:
  %v680 = mul i64 %v678, 8
  %v681 = getelementptr inbounds float, ptr %v677, i64 %v680
  br label %b122
b122:
  %v682 = phi i64 [ 0, %b120 ], [ %v685, %b123 ]
  %v683 = icmp slt i64 %v682, 8
  br i1 %v683, label %b123, label %b124
b123:
  %v684 = getelementptr inbounds float, ptr %v681, i64 %v682
  store float 0x0000000000000000, ptr %v684, align 4
  %v685 = add nsw i64 %v682, 1
  br label %b122
b124:
  %v686 = add nsw i64 %v678, 1
  br label %b119
b121:
  %v687 = mul i64 %v8, 1
  br label %b125
b125:
  %v688 = phi i64 [ 0, %b121 ], [ %v792, %b130 ]
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b126, label %b127
b126:
  %v690 = sub i64 %v687, %v688
  %v691 = icmp slt i64 %v690, 384
  %v692 = select i1 %v691, i64 %v690, i64 384
  br label %b128
b128:
  %v693 = phi i64 [ %v671, %b126 ], [ %v791, %b154 ]
  %v694 = icmp slt i64 %v693, %v676
  br i1 %v694, label %b129, label %b130
b129:
  %v695 = sub i64 %v676, %v693
  %v696 = icmp slt i64 %v695, 64
  %v697 = select i1 %v696, i64 %v695, i64 64
  %v698 = sdiv i64 %v697, 2
  %v699 = mul i64 %v698, 2
  %v700 = sub i64 %v697, %v699
  %v701 = mul i64 %v688, 32
  %v702 = add i64 %v701, %v693
  %v703 = getelementptr inbounds float, ptr %v659, i64 %v702
  br label %b131
b131:
  %v704 = phi i64 [ 0, %b129 ], [ %v730, %b139 ]
  %v705 = icmp slt i64 %v704, %v692
  br i1 %v705, label %b132, label %b133
b132:
  %v706 = mul i64 %v704, 32
  %v707 = getelementptr inbounds float, ptr %v703, i64 %v706
  %v708 = mul i64 %v704, 2
  %v709 = getelementptr inbounds float, ptr %v663, i64 %v708
  br label %b134
b134:
  %v710 = phi i64 [ 0, %b132 ], [ %v719, %b135 ]
  %v711 = icmp slt i64 %v710, %v698
  br i1 %v711, label %b135, label %b136
b135:
  %v712 = mul i64 %v710, 2
  %v713 = getelementptr inbounds float, ptr %v707, i64 %v712
  %v714 = mul i64 %v710, 768
  %v715 = getelementptr inbounds float, ptr %v709, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v713, i64 0
  %v717 = load <2 x float>, ptr %v716, align 4
  %v718 = getelementptr inbounds float, ptr %v715, i64 0
  store <2 x float> %v717, ptr %v718, align 4
  %v719 = add nsw i64 %v710, 1
  br label %b134
b136:
  %v720 = mul i64 %v698, 2
  %v721 = getelementptr inbounds float, ptr %v707, i64 %v720
  %v722 = mul i64 %v698, 768
  %v723 = getelementptr inbounds float, ptr %v709, i64 %v722
  br label %b137
b137:
  %v724 = phi i64 [ 0, %b136 ], [ %v729, %b138 ]
  %v725 = icmp slt i64 %v724, %v700
  br i1 %v725, label %b138, label %b139
b138:
  %v726 = getelementptr inbounds float, ptr %v721, i64 %v724
  %v727 = load float, ptr %v726, align 4
  %v728 = getelementptr inbounds float, ptr %v723, i64 %v724
  store float %v727, ptr %v728, align 4
  %v729 = add nsw i64 %v724, 1
  br label %b137, !llvm.loop !3
b139:
  %v730 = add nsw i64 %v704, 1
  br label %b131
b133:
  br label %b140
b140:
  %v731 = phi i64 [ 0, %b133 ], [ %v766, %b148 ]
  %v732 = icmp slt i64 %v731, 0
  br i1 %v732, label %b141, label %b142
b141:
  %v733 = mul i64 %v688, 8
  %v734 = add i64 %v733, %v731
  %v735 = getelementptr inbounds float, ptr %v662, i64 %v734
  br label %b143
b143:
  %v736 = phi i64 [ 0, %b141 ], [ %v754, %b144 ]
  %v737 = icmp slt i64 %v736, %v692
  br i1 %v737, label %b144, label %b145
b144:
  %v738 = mul i64 %v736, 8
  %v739 = getelementptr inbounds float, ptr %v735, i64 %v738
  %v740 = mul i64 %v736, 32
  %v741 = getelementptr inbounds float, ptr %v80, i64 %v740
  %v742 = getelementptr inbounds float, ptr %v739, i64 0
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = getelementptr inbounds float, ptr %v741, i64 0
  store <8 x float> %v743, ptr %v744, align 4
  %v745 = getelementptr inbounds float, ptr %v739, i64 8
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v741, i64 8
  store <8 x float> %v746, ptr %v747, align 4
  %v748 = getelementptr inbounds float, ptr %v739, i64 16
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v741, i64 16
  store <8 x float> %v749, ptr %v750, align 4
  %v751 = getelementptr inbounds float, ptr %v739, i64 24
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v741, i64 24
  store <8 x float> %v752, ptr %v753, align 4
  %v754 = add nsw i64 %v736, 1
  br label %b143
b145:
  %v755 = sdiv i64 %v697, 2
  br label %b146
b146:
  %v756 = phi i64 [ 0, %b145 ], [ %v765, %b147 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b147, label %b148
b147:
  %v758 = mul i64 %v756, 2
  %v759 = add i64 %v693, %v758
  %v760 = mul i64 %v756, 768
  %v761 = getelementptr inbounds float, ptr %v663, i64 %v760
  %v762 = mul i64 %v759, 8
  %v763 = add i64 %v762, %v731
  %v764 = getelementptr inbounds float, ptr %v677, i64 %v763
  call void @outer_2x32(ptr %v761, ptr %v80, i64 %v692, ptr %v764, i64 8)
  %v765 = add nsw i64 %v756, 1
  br label %b146
b148:
  %v766 = add nsw i64 %v731, 32
  br label %b140
b142:
  %v767 = mul i64 %v688, 8
  %v768 = add i64 %v767, 0
  %v769 = getelementptr inbounds float, ptr %v662, i64 %v768
  br label %b149
b149:
  %v770 = phi i64 [ 0, %b142 ], [ %v779, %b150 ]
  %v771 = icmp slt i64 %v770, %v692
  br i1 %v771, label %b150, label %b151
b150:
  %v772 = mul i64 %v770, 8
  %v773 = getelementptr inbounds float, ptr %v769, i64 %v772
  %v774 = mul i64 %v770, 8
  %v775 = getelementptr inbounds float, ptr %v80, i64 %v774
  %v776 = getelementptr inbounds float, ptr %v773, i64 0
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = getelementptr inbounds float, ptr %v775, i64 0
  store <8 x float> %v777, ptr %v778, align 4
  %v779 = add nsw i64 %v770, 1
  br label %b149
b151:
  %v780 = sdiv i64 %v697, 2
  br label %b152
b152:
  %v781 = phi i64 [ 0, %b151 ], [ %v790, %b153 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b153, label %b154
b153:
  %v783 = mul i64 %v781, 2
  %v784 = add i64 %v693, %v783
  %v785 = mul i64 %v781, 768
  %v786 = getelementptr inbounds float, ptr %v663, i64 %v785
  %v787 = mul i64 %v784, 8
  %v788 = add i64 %v787, 0
  %v789 = getelementptr inbounds float, ptr %v677, i64 %v788
  call void @outer_2x8(ptr %v786, ptr %v80, i64 %v692, ptr %v789, i64 8)
  %v790 = add nsw i64 %v781, 1
  br label %b152
b154:
  %v791 = add nsw i64 %v693, 64
  br label %b128
b130:
  %v792 = add nsw i64 %v688, 384
  br label %b125
b127:
  %v793 = icmp sgt i64 %v3, 1
  br i1 %v793, label %b155, label %b156
b155:
  %v794 = getelementptr inbounds i64, ptr %v1, i64 3
  %v795 = atomicrmw add ptr %v794, i64 1 acq_rel
  %v796 = load i64, ptr %v75, align 8
  %v797 = add i64 %v796, 1
  store i64 %v797, ptr %v75, align 8
  %v798 = mul i64 %v3, %v797
  br label %b157
b157:
  %v799 = load atomic i64, ptr %v794 acquire, align 8
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b158, label %b159
b158:
  %v801 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v802 = icmp eq i64 %v2, 0
  br i1 %v802, label %b160, label %b161
b160:
  br label %b162
b162:
  %v803 = phi i64 [ 0, %b160 ], [ %v825, %b167 ]
  %v804 = icmp slt i64 %v803, 32
  br i1 %v804, label %b163, label %b164
b163:
  br label %b165
b165:
  %v805 = phi i64 [ 0, %b163 ], [ %v822, %b170 ]
  %v806 = phi <8 x float> [ splat (float 0x0000000000000000), %b163 ], [ %v821, %b170 ]
  %v807 = icmp slt i64 %v805, %v8
  br i1 %v807, label %b166, label %b167
b166:
  %v808 = add i64 %v805, 128
  %v809 = icmp slt i64 %v808, %v8
  %v810 = select i1 %v809, i64 %v808, i64 %v8
  br label %b168
b168:
  %v811 = phi i64 [ %v805, %b166 ], [ %v820, %b169 ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %b166 ], [ %v819, %b169 ]
  %v813 = icmp slt i64 %v811, %v810
  br i1 %v813, label %b169, label %b170
b169:
  %v814 = mul i64 %v811, 32
  %v815 = getelementptr inbounds float, ptr %v38, i64 %v814
  %v816 = add i64 0, %v803
  %v817 = getelementptr inbounds float, ptr %v815, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = fadd <8 x float> %v812, %v818
  %v820 = add nsw i64 %v811, 1
  br label %b168
b170:
  %v821 = fadd <8 x float> %v806, %v812
  %v822 = add nsw i64 %v805, 128
  br label %b165
b167:
  %v823 = add i64 0, %v803
  %v824 = getelementptr inbounds float, ptr %v36, i64 %v823
  store <8 x float> %v806, ptr %v824, align 4
  %v825 = add nsw i64 %v803, 8
  br label %b162
b164:
  br label %b161
b161:
  %v826 = icmp sgt i64 %v3, 1
  br i1 %v826, label %b171, label %b172
b171:
  %v827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v828 = atomicrmw add ptr %v827, i64 1 acq_rel
  %v829 = load i64, ptr %v75, align 8
  %v830 = add i64 %v829, 1
  store i64 %v830, ptr %v75, align 8
  %v831 = mul i64 %v3, %v830
  br label %b173
b173:
  %v832 = load atomic i64, ptr %v827 acquire, align 8
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b174, label %b175
b174:
  %v834 = call i32 @sched_yield()
  br label %b173
b175:
  br label %b172
b172:
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
