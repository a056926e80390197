; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v367 = alloca float, i64 64, align 4
  %v452 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v38, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b11
b11:
  %v112 = phi i64 [ %v106, %b9 ], [ %v128, %b12 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = fsub float 0x3FF0000000000000, 0x3FE0000000000000
  %v115 = fsub float 0x3FF0000000000000, 0x3FA99999A0000000
  %v116 = mul i64 %v112, 8
  %v117 = getelementptr inbounds float, ptr %v40, i64 %v116
  %v118 = mul i64 %v112, 8
  %v119 = getelementptr inbounds float, ptr %v42, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  %v122 = insertelement <8 x float> poison, float %v114, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v119, i64 %v124
  %v126 = insertelement <8 x float> poison, float %v115, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = add nsw i64 %v112, 1
  br label %b11
b13:
  br label %b10
b10:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b14, label %b15
b14:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v73, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v73, align 8
  %v134 = mul i64 %v3, %v133
  br label %b16
b16:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b17, label %b18
b17:
  %v137 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 4
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b19, label %b20
b19:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 28
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
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
  br label %b23
b23:
  %v157 = phi i64 [ %v151, %b21 ], [ %v168, %b24 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b24, label %b25
b24:
  %v159 = and i64 0, %v58
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v157
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v20, i64 %v162
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v163, i64 %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = add nsw i64 %v157, 1
  br label %b23
b25:
  br label %b22
b22:
  br label %b20
b20:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b26, label %b27
b26:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v73, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v73, align 8
  %v174 = mul i64 %v3, %v173
  br label %b28
b28:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b29, label %b30
b29:
  %v177 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 4
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b31, label %b32
b31:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 29
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b33, label %b34
b33:
  %v184 = add i64 %v7, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  br label %b35
b35:
  %v197 = phi i64 [ %v191, %b33 ], [ %v208, %b36 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b36, label %b37
b36:
  %v199 = and i64 0, %v60
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v197
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v22, i64 %v202
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v203, i64 %v204
  %v206 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = add nsw i64 %v197, 1
  br label %b35
b37:
  br label %b34
b34:
  br label %b32
b32:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b38, label %b39
b38:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v73, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v73, align 8
  %v214 = mul i64 %v3, %v213
  br label %b40
b40:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b41, label %b42
b41:
  %v217 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v218 = getelementptr inbounds float, ptr %v75, i64 0
  %v219 = getelementptr inbounds i64, ptr %v1, i64 4
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b43, label %b44
b43:
  %v222 = add i64 1, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  br label %b45
b45:
  %v237 = phi i64 [ %v229, %b43 ], [ %v278, %b46 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b46, label %b47
b46:
  %v239 = mul i64 %v237, 256
  %v240 = mul i64 %v237, 32
  %v241 = add i64 %v239, 0
  %v242 = add i64 %v240, 0
  %v243 = getelementptr inbounds float, ptr %v218, i64 %v241
  %v244 = sub i64 32, %v242
  %v245 = icmp slt i64 %v244, 0
  %v246 = select i1 %v245, i64 0, i64 %v244
  %v247 = mul i64 %v242, 8
  %v248 = add i64 0, %v247
  %v249 = getelementptr inbounds float, ptr %v12, i64 %v248
  call void @pack_turned(ptr %v249, i64 8, i64 1, i64 8, i64 %v246, ptr %v243, i64 32)
  %v250 = add i64 %v239, 8
  %v251 = add i64 %v240, 8
  %v252 = getelementptr inbounds float, ptr %v218, i64 %v250
  %v253 = sub i64 32, %v251
  %v254 = icmp slt i64 %v253, 0
  %v255 = select i1 %v254, i64 0, i64 %v253
  %v256 = mul i64 %v251, 8
  %v257 = add i64 0, %v256
  %v258 = getelementptr inbounds float, ptr %v12, i64 %v257
  call void @pack_turned(ptr %v258, i64 8, i64 1, i64 8, i64 %v255, ptr %v252, i64 32)
  %v259 = add i64 %v239, 16
  %v260 = add i64 %v240, 16
  %v261 = getelementptr inbounds float, ptr %v218, i64 %v259
  %v262 = sub i64 32, %v260
  %v263 = icmp slt i64 %v262, 0
  %v264 = select i1 %v263, i64 0, i64 %v262
  %v265 = mul i64 %v260, 8
  %v266 = add i64 0, %v265
  %v267 = getelementptr inbounds float, ptr %v12, i64 %v266
  call void @pack_turned(ptr %v267, i64 8, i64 1, i64 8, i64 %v264, ptr %v261, i64 32)
  %v268 = add i64 %v239, 24
  %v269 = add i64 %v240, 24
  %v270 = getelementptr inbounds float, ptr %v218, i64 %v268
  %v271 = sub i64 32, %v269
  %v272 = icmp slt i64 %v271, 0
  %v273 = select i1 %v272, i64 0, i64 %v271
  %v274 = mul i64 %v269, 8
  %v275 = add i64 0, %v274
  %v276 = getelementptr inbounds float, ptr %v12, i64 %v275
  call void @pack_turned(ptr %v276, i64 8, i64 1, i64 8, i64 %v273, ptr %v270, i64 32)
  %v277 = add i64 %v239, 256
  %v278 = add nsw i64 %v237, 1
  br label %b45
b47:
  br label %b44
b44:
  %v279 = icmp sgt i64 %v3, 1
  br i1 %v279, label %b48, label %b49
b48:
  %v280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v281 = atomicrmw add ptr %v280, i64 1 acq_rel
  %v282 = load i64, ptr %v73, align 8
  %v283 = add i64 %v282, 1
  store i64 %v283, ptr %v73, align 8
  %v284 = mul i64 %v3, %v283
  br label %b50
b50:
  %v285 = load atomic i64, ptr %v280 acquire, align 8
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b51, label %b52
b51:
  %v287 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v288 = getelementptr inbounds float, ptr %v75, i64 256
  %v289 = getelementptr inbounds i64, ptr %v1, i64 4
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %v290, 0
  br i1 %v291, label %b53, label %b54
b53:
  %v292 = add i64 1, 0
  %v293 = sdiv i64 %v292, 1
  %v294 = add i64 %v2, 1
  %v295 = mul i64 %v293, %v2
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  %v300 = mul i64 %v293, %v294
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  %v305 = icmp slt i64 %v304, 1
  %v306 = select i1 %v305, i64 %v304, i64 1
  br label %b55
b55:
  %v307 = phi i64 [ %v299, %b53 ], [ %v348, %b56 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b56, label %b57
b56:
  %v309 = mul i64 %v307, 256
  %v310 = mul i64 %v307, 8
  %v311 = add i64 %v309, 0
  %v312 = add i64 %v310, 0
  %v313 = getelementptr inbounds float, ptr %v288, i64 %v311
  %v314 = sub i64 8, %v312
  %v315 = icmp slt i64 %v314, 0
  %v316 = select i1 %v315, i64 0, i64 %v314
  %v317 = mul i64 %v312, 8
  %v318 = add i64 64, %v317
  %v319 = getelementptr inbounds float, ptr %v14, i64 %v318
  call void @pack_turned(ptr %v319, i64 8, i64 1, i64 8, i64 %v316, ptr %v313, i64 32)
  %v320 = add i64 %v309, 8
  %v321 = add i64 %v310, 0
  %v322 = getelementptr inbounds float, ptr %v288, i64 %v320
  %v323 = sub i64 8, %v321
  %v324 = icmp slt i64 %v323, 0
  %v325 = select i1 %v324, i64 0, i64 %v323
  %v326 = mul i64 %v321, 8
  %v327 = add i64 0, %v326
  %v328 = getelementptr inbounds float, ptr %v14, i64 %v327
  call void @pack_turned(ptr %v328, i64 8, i64 1, i64 8, i64 %v325, ptr %v322, i64 32)
  %v329 = add i64 %v309, 16
  %v330 = add i64 %v310, 0
  %v331 = getelementptr inbounds float, ptr %v288, i64 %v329
  %v332 = sub i64 8, %v330
  %v333 = icmp slt i64 %v332, 0
  %v334 = select i1 %v333, i64 0, i64 %v332
  %v335 = mul i64 %v330, 8
  %v336 = add i64 128, %v335
  %v337 = getelementptr inbounds float, ptr %v14, i64 %v336
  call void @pack_turned(ptr %v337, i64 8, i64 1, i64 8, i64 %v334, ptr %v331, i64 32)
  %v338 = add i64 %v309, 24
  %v339 = add i64 %v310, 0
  %v340 = getelementptr inbounds float, ptr %v288, i64 %v338
  %v341 = sub i64 8, %v339
  %v342 = icmp slt i64 %v341, 0
  %v343 = select i1 %v342, i64 0, i64 %v341
  %v344 = mul i64 %v339, 8
  %v345 = add i64 192, %v344
  %v346 = getelementptr inbounds float, ptr %v14, i64 %v345
  call void @pack_turned(ptr %v346, i64 8, i64 1, i64 8, i64 %v343, ptr %v340, i64 32)
  %v347 = add i64 %v309, 256
  %v348 = add nsw i64 %v307, 1
  br label %b55
b57:
  br label %b54
b54:
  %v349 = icmp sgt i64 %v3, 1
  br i1 %v349, label %b58, label %b59
b58:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v351 = atomicrmw add ptr %v350, i64 1 acq_rel
  %v352 = load i64, ptr %v73, align 8
  %v353 = add i64 %v352, 1
  store i64 %v353, ptr %v73, align 8
  %v354 = mul i64 %v3, %v353
  br label %b60
b60:
  %v355 = load atomic i64, ptr %v350 acquire, align 8
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b61, label %b62
b61:
  %v357 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 5
  %v359 = load i64, ptr %v358, align 8
  br label %b63
b63:
  %v360 = phi i64 [ 0, %b59 ], [ %v804, %b109 ]
  %v361 = icmp slt i64 %v360, %v5
  br i1 %v361, label %b64, label %b65
b64:
  %v362 = add i64 %v360, %v359
  %v363 = icmp slt i64 %v362, %v5
  %v364 = select i1 %v363, i64 %v362, i64 %v5
  %v365 = sub i64 %v364, %v360
  %v366 = mul i64 %v365, %v7
  %v368 = add i64 %v366, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v366
  %v375 = select i1 %v374, i64 %v373, i64 %v366
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v366
  %v380 = select i1 %v379, i64 %v378, i64 %v366
  %v381 = mul i64 %v360, %v7
  %v382 = add i64 %v375, %v381
  %v383 = add i64 %v380, %v381
  br label %b66
b66:
  %v384 = phi i64 [ %v382, %b64 ], [ %v440, %b71 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b67, label %b68
b67:
  %v386 = add i64 %v384, 96
  %v387 = icmp slt i64 %v386, %v383
  %v388 = select i1 %v387, i64 %v386, i64 %v383
  br label %b69
b69:
  %v389 = phi i64 [ 0, %b67 ], [ %v439, %b74 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b70, label %b71
b70:
  %v391 = sub i64 %v388, %v384
  %v392 = sub i64 2, 1
  %v393 = add i64 %v391, %v392
  %v394 = sdiv i64 %v393, 2
  br label %b72
b72:
  %v395 = phi i64 [ 0, %b70 ], [ %v438, %b79 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b73, label %b74
b73:
  %v397 = mul i64 %v391, %v395
  %v398 = sdiv i64 %v397, %v394
  %v399 = add i64 %v384, %v398
  %v400 = add i64 %v395, 1
  %v401 = mul i64 %v391, %v400
  %v402 = sdiv i64 %v401, %v394
  %v403 = add i64 %v384, %v402
  %v404 = mul i64 %v389, 256
  %v405 = getelementptr inbounds float, ptr %v218, i64 %v404
  %v406 = sub i64 %v403, %v399
  %v407 = mul i64 %v399, 8
  %v408 = getelementptr inbounds float, ptr %v10, i64 %v407
  %v409 = getelementptr inbounds float, ptr %v408, i64 0
  %v410 = sub i64 %v406, 1
  %v411 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v410
  %v412 = load ptr, ptr %v411, align 4
  %v413 = getelementptr inbounds float, ptr %v367, i64 0
  %v414 = icmp sgt i64 %v406, 0
  br i1 %v414, label %b75, label %b76
b75:
  call void %v412(ptr %v409, i64 8, ptr %v405, i64 8, ptr %v413, i64 32, i64 8)
  br label %b76
b76:
  %v415 = add i64 %v404, 256
  br label %b77
b77:
  %v416 = phi i64 [ %v399, %b76 ], [ %v437, %b82 ]
  %v417 = icmp slt i64 %v416, %v403
  br i1 %v417, label %b78, label %b79
b78:
  %v418 = sub i64 %v416, %v399
  %v419 = mul i64 %v418, 32
  %v420 = getelementptr inbounds float, ptr %v367, i64 %v419
  %v421 = mul i64 %v360, %v7
  %v422 = sub i64 %v416, %v421
  %v423 = mul i64 %v422, 32
  %v424 = getelementptr inbounds float, ptr %v44, i64 %v423
  br label %b80
b80:
  %v425 = phi i64 [ 0, %b78 ], [ %v436, %b81 ]
  %v426 = icmp slt i64 %v425, 4
  br i1 %v426, label %b81, label %b82
b81:
  %v427 = mul i64 %v389, 4
  %v428 = add i64 %v427, %v425
  %v429 = mul i64 %v428, 8
  %v430 = add i64 0, %v425
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v420, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 0, %v429
  %v435 = getelementptr inbounds float, ptr %v424, i64 %v434
  store <8 x float> %v433, ptr %v435, align 4
  %v436 = add nsw i64 %v425, 1
  br label %b80
b82:
  %v437 = add nsw i64 %v416, 1
  br label %b77
b79:
  %v438 = add nsw i64 %v395, 1
  br label %b72
b74:
  %v439 = add nsw i64 %v389, 1
  br label %b69
b71:
  %v440 = add nsw i64 %v384, 96
  br label %b66
b68:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b83, label %b84
b83:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v73, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v73, align 8
  %v446 = mul i64 %v3, %v445
  br label %b85
b85:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b86, label %b87
b86:
  %v449 = call i32 @sched_yield()
  br label %b85
b87:
  br label %b84
b84:
  br label %b88
b88:
  %v450 = phi i64 [ %v360, %b84 ], [ %v794, %b93 ]
  %v451 = icmp slt i64 %v450, %v364
  br i1 %v451, label %b89, label %b90
b89:
  %v453 = add i64 %v7, 0
  %v454 = sdiv i64 %v453, 1
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v7
  %v460 = select i1 %v459, i64 %v458, i64 %v7
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, %v7
  %v465 = select i1 %v464, i64 %v463, i64 %v7
  br label %b91
b91:
  %v466 = phi i64 [ %v460, %b89 ], [ %v793, %b96 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b92, label %b93
b92:
  %v468 = add i64 %v466, 96
  %v469 = icmp slt i64 %v468, %v465
  %v470 = select i1 %v469, i64 %v468, i64 %v465
  br label %b94
b94:
  %v471 = phi i64 [ 0, %b92 ], [ %v792, %b99 ]
  %v472 = icmp slt i64 %v471, 1
  br i1 %v472, label %b95, label %b96
b95:
  %v473 = sub i64 %v470, %v466
  %v474 = sub i64 2, 1
  %v475 = add i64 %v473, %v474
  %v476 = sdiv i64 %v475, 2
  br label %b97
b97:
  %v477 = phi i64 [ 0, %b95 ], [ %v791, %b104 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b98, label %b99
b98:
  %v479 = mul i64 %v473, %v477
  %v480 = sdiv i64 %v479, %v476
  %v481 = add i64 %v466, %v480
  %v482 = add i64 %v477, 1
  %v483 = mul i64 %v473, %v482
  %v484 = sdiv i64 %v483, %v476
  %v485 = add i64 %v466, %v484
  %v486 = mul i64 %v471, 256
  %v487 = getelementptr inbounds float, ptr %v288, i64 %v486
  %v488 = sub i64 %v485, %v481
  %v489 = add i64 %v450, 0
  %v490 = and i64 %v489, %v58
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v481
  %v493 = mul i64 %v492, 8
  %v494 = getelementptr inbounds float, ptr %v20, i64 %v493
  %v495 = getelementptr inbounds float, ptr %v494, i64 0
  %v496 = sub i64 %v488, 1
  %v497 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v496
  %v498 = load ptr, ptr %v497, align 4
  %v499 = getelementptr inbounds float, ptr %v452, i64 0
  %v500 = icmp sgt i64 %v488, 0
  br i1 %v500, label %b100, label %b101
b100:
  call void %v498(ptr %v495, i64 8, ptr %v487, i64 8, ptr %v499, i64 32, i64 8)
  br label %b101
b101:
  %v501 = add i64 %v486, 256
  br label %b102
b102:
  %v502 = phi i64 [ %v481, %b101 ], [ %v790, %b107 ]
  %v503 = icmp slt i64 %v502, %v485
  br i1 %v503, label %b103, label %b104
b103:
  %v504 = sub i64 %v502, %v481
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v452, i64 %v505
  %v507 = add i64 %v450, 0
  %v508 = sub i64 %v507, %v360
  %v509 = mul i64 %v508, %v7
  %v510 = add i64 %v509, %v502
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v44, i64 %v511
  %v513 = add i64 %v450, 0
  %v514 = and i64 %v513, %v60
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v502
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v22, i64 %v517
  %v519 = mul i64 %v502, 8
  %v520 = getelementptr inbounds float, ptr %v40, i64 %v519
  %v521 = add i64 %v450, 0
  %v522 = and i64 %v521, %v58
  %v523 = mul i64 %v522, %v7
  %v524 = add i64 %v523, %v502
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v20, i64 %v525
  %v527 = mul i64 %v502, 8
  %v528 = getelementptr inbounds float, ptr %v42, i64 %v527
  %v529 = add i64 %v450, 0
  %v530 = and i64 %v529, %v66
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v502
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v46, i64 %v533
  %v535 = add i64 %v450, 0
  %v536 = and i64 %v535, %v68
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v502
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v48, i64 %v539
  %v541 = add i64 %v450, 0
  %v542 = and i64 %v541, %v70
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v502
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v50, i64 %v545
  %v547 = add i64 %v450, 1
  %v548 = and i64 %v547, %v60
  %v549 = mul i64 %v548, %v7
  %v550 = add i64 %v549, %v502
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v22, i64 %v551
  %v553 = add i64 %v450, 0
  %v554 = and i64 %v553, %v72
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v502
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v52, i64 %v557
  %v559 = add i64 %v450, 1
  %v560 = and i64 %v559, %v58
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v502
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v20, i64 %v563
  br label %b105
b105:
  %v565 = phi i64 [ 0, %b103 ], [ %v789, %b106 ]
  %v566 = icmp slt i64 %v565, 1
  br i1 %v566, label %b106, label %b107
b106:
  %v567 = mul i64 %v471, 1
  %v568 = add i64 %v567, %v565
  %v569 = mul i64 %v568, 8
  %v570 = add i64 0, %v565
  %v571 = mul i64 %v570, 8
  %v572 = getelementptr inbounds float, ptr %v506, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 1, %v565
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v506, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 2, %v565
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v506, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 3, %v565
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v506, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 8, %v569
  %v587 = getelementptr inbounds float, ptr %v512, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = fadd <8 x float> %v588, %v573
  %v590 = add i64 8, %v569
  %v591 = getelementptr inbounds float, ptr %v16, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fadd <8 x float> %v589, %v592
  %v594 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v593)
  %v595 = fneg <8 x float> %v594
  %v596 = fcmp olt <8 x float> %v595, splat (float 0xC05A400000000000)
  %v597 = select <8 x i1> %v596, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v595
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v599 = fsub <8 x float> %v598, splat (float 0x4168000000000000)
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v597)
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v599, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v600)
  %v602 = bitcast <8 x float> %v598 to <8 x i32>
  %v603 = fmul <8 x float> %v601, %v601
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v601, <8 x float> splat (float 0x3F81227F40000000))
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v604, <8 x float> %v601, <8 x float> splat (float 0x3FA5556740000000))
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> %v601, <8 x float> splat (float 0x3FC5554B00000000))
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> %v601, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v607, <8 x float> %v601)
  %v609 = sub <8 x i32> %v602, splat (i32 1262485250)
  %v610 = lshr <8 x i32> %v609, splat (i32 1)
  %v611 = sub <8 x i32> %v609, %v610
  %v612 = shl <8 x i32> %v610, splat (i32 23)
  %v613 = bitcast <8 x i32> %v612 to <8 x float>
  %v614 = shl <8 x i32> %v611, splat (i32 23)
  %v615 = bitcast <8 x i32> %v614 to <8 x float>
  %v616 = fadd <8 x float> %v608, splat (float 0x3FF0000000000000)
  %v617 = fmul <8 x float> %v616, %v613
  %v618 = fmul <8 x float> %v617, %v615
  %v619 = fcmp olt <8 x float> %v593, splat (float 0x0000000000000000)
  %v620 = select <8 x i1> %v619, <8 x float> %v618, <8 x float> splat (float 0x3FF0000000000000)
  %v621 = fadd <8 x float> %v618, splat (float 0x3FF0000000000000)
  %v622 = fdiv <8 x float> %v620, %v621
  %v623 = add i64 0, %v569
  %v624 = getelementptr inbounds float, ptr %v512, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = fadd <8 x float> %v625, %v577
  %v627 = add i64 0, %v569
  %v628 = getelementptr inbounds float, ptr %v16, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = fadd <8 x float> %v626, %v629
  %v631 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v630)
  %v632 = fneg <8 x float> %v631
  %v633 = fcmp olt <8 x float> %v632, splat (float 0xC05A400000000000)
  %v634 = select <8 x i1> %v633, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v632
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v636 = fsub <8 x float> %v635, splat (float 0x4168000000000000)
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v634)
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v637)
  %v639 = bitcast <8 x float> %v635 to <8 x i32>
  %v640 = fmul <8 x float> %v638, %v638
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v638, <8 x float> splat (float 0x3F81227F40000000))
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v641, <8 x float> %v638, <8 x float> splat (float 0x3FA5556740000000))
  %v643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> %v638, <8 x float> splat (float 0x3FC5554B00000000))
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v638, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> %v644, <8 x float> %v638)
  %v646 = sub <8 x i32> %v639, splat (i32 1262485250)
  %v647 = lshr <8 x i32> %v646, splat (i32 1)
  %v648 = sub <8 x i32> %v646, %v647
  %v649 = shl <8 x i32> %v647, splat (i32 23)
  %v650 = bitcast <8 x i32> %v649 to <8 x float>
  %v651 = shl <8 x i32> %v648, splat (i32 23)
  %v652 = bitcast <8 x i32> %v651 to <8 x float>
  %v653 = fadd <8 x float> %v645, splat (float 0x3FF0000000000000)
  %v654 = fmul <8 x float> %v653, %v650
  %v655 = fmul <8 x float> %v654, %v652
  %v656 = fcmp olt <8 x float> %v630, splat (float 0x0000000000000000)
  %v657 = select <8 x i1> %v656, <8 x float> %v655, <8 x float> splat (float 0x3FF0000000000000)
  %v658 = fadd <8 x float> %v655, splat (float 0x3FF0000000000000)
  %v659 = fdiv <8 x float> %v657, %v658
  %v660 = add i64 16, %v569
  %v661 = getelementptr inbounds float, ptr %v512, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = fadd <8 x float> %v662, %v581
  %v664 = add i64 16, %v569
  %v665 = getelementptr inbounds float, ptr %v16, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = fadd <8 x float> %v663, %v666
  %v668 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v667)
  %v669 = fcmp ogt <8 x float> %v668, splat (float 0x4023000000000000)
  %v670 = select <8 x i1> %v669, <8 x float> splat (float 0x4023000000000000), <8 x float> %v668
  %v671 = fadd <8 x float> %v670, %v670
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v673 = fsub <8 x float> %v672, splat (float 0x4168000000000000)
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v671)
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v674)
  %v676 = bitcast <8 x float> %v672 to <8 x i32>
  %v677 = fmul <8 x float> %v675, %v675
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v675, <8 x float> splat (float 0x3F81227F40000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v675, <8 x float> splat (float 0x3FA5556740000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v675, <8 x float> splat (float 0x3FC5554B00000000))
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v675, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v681, <8 x float> %v675)
  %v683 = shl <8 x i32> %v676, splat (i32 23)
  %v684 = add <8 x i32> %v683, splat (i32 1065353216)
  %v685 = bitcast <8 x i32> %v684 to <8 x float>
  %v686 = fsub <8 x float> %v685, splat (float 0x3FF0000000000000)
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v682, <8 x float> %v686)
  %v688 = fadd <8 x float> %v687, splat (float 0x4000000000000000)
  %v689 = fdiv <8 x float> %v687, %v688
  %v690 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v689, <8 x float> %v667)
  %v691 = add i64 0, %v569
  %v692 = getelementptr inbounds float, ptr %v518, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v695 = shufflevector <8 x float> %v694, <8 x float> poison, <8 x i32> zeroinitializer
  %v696 = fmul <8 x float> %v695, %v693
  %v697 = add i64 0, %v569
  %v698 = getelementptr inbounds float, ptr %v520, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = fmul <8 x float> %v622, %v693
  %v701 = fmul <8 x float> %v659, %v690
  %v702 = fadd <8 x float> %v700, %v701
  %v703 = fmul <8 x float> %v699, %v702
  %v704 = fadd <8 x float> %v696, %v703
  %v705 = add i64 24, %v569
  %v706 = getelementptr inbounds float, ptr %v512, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = fadd <8 x float> %v707, %v585
  %v709 = add i64 24, %v569
  %v710 = getelementptr inbounds float, ptr %v16, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = fadd <8 x float> %v708, %v711
  %v713 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v712)
  %v714 = fneg <8 x float> %v713
  %v715 = fcmp olt <8 x float> %v714, splat (float 0xC05A400000000000)
  %v716 = select <8 x i1> %v715, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v714
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v718 = fsub <8 x float> %v717, splat (float 0x4168000000000000)
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v716)
  %v720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v719)
  %v721 = bitcast <8 x float> %v717 to <8 x i32>
  %v722 = fmul <8 x float> %v720, %v720
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v720, <8 x float> splat (float 0x3F81227F40000000))
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v720, <8 x float> splat (float 0x3FA5556740000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v724, <8 x float> %v720, <8 x float> splat (float 0x3FC5554B00000000))
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> %v720, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v726, <8 x float> %v720)
  %v728 = sub <8 x i32> %v721, splat (i32 1262485250)
  %v729 = lshr <8 x i32> %v728, splat (i32 1)
  %v730 = sub <8 x i32> %v728, %v729
  %v731 = shl <8 x i32> %v729, splat (i32 23)
  %v732 = bitcast <8 x i32> %v731 to <8 x float>
  %v733 = shl <8 x i32> %v730, splat (i32 23)
  %v734 = bitcast <8 x i32> %v733 to <8 x float>
  %v735 = fadd <8 x float> %v727, splat (float 0x3FF0000000000000)
  %v736 = fmul <8 x float> %v735, %v732
  %v737 = fmul <8 x float> %v736, %v734
  %v738 = fcmp olt <8 x float> %v712, splat (float 0x0000000000000000)
  %v739 = select <8 x i1> %v738, <8 x float> %v737, <8 x float> splat (float 0x3FF0000000000000)
  %v740 = fadd <8 x float> %v737, splat (float 0x3FF0000000000000)
  %v741 = fdiv <8 x float> %v739, %v740
  %v742 = add i64 0, %v569
  %v743 = getelementptr inbounds float, ptr %v526, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fmul <8 x float> %v746, %v744
  %v748 = add i64 0, %v569
  %v749 = getelementptr inbounds float, ptr %v528, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v702)
  %v752 = fcmp ogt <8 x float> %v751, splat (float 0x4023000000000000)
  %v753 = select <8 x i1> %v752, <8 x float> splat (float 0x4023000000000000), <8 x float> %v751
  %v754 = fadd <8 x float> %v753, %v753
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v756 = fsub <8 x float> %v755, splat (float 0x4168000000000000)
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v754)
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v757)
  %v759 = bitcast <8 x float> %v755 to <8 x i32>
  %v760 = fmul <8 x float> %v758, %v758
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v758, <8 x float> splat (float 0x3F81227F40000000))
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> %v758, <8 x float> splat (float 0x3FA5556740000000))
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v762, <8 x float> %v758, <8 x float> splat (float 0x3FC5554B00000000))
  %v764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v763, <8 x float> %v758, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v764, <8 x float> %v758)
  %v766 = shl <8 x i32> %v759, splat (i32 23)
  %v767 = add <8 x i32> %v766, splat (i32 1065353216)
  %v768 = bitcast <8 x i32> %v767 to <8 x float>
  %v769 = fsub <8 x float> %v768, splat (float 0x3FF0000000000000)
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v768, <8 x float> %v765, <8 x float> %v769)
  %v771 = fadd <8 x float> %v770, splat (float 0x4000000000000000)
  %v772 = fdiv <8 x float> %v770, %v771
  %v773 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v772, <8 x float> %v702)
  %v774 = fmul <8 x float> %v741, %v773
  %v775 = fmul <8 x float> %v750, %v774
  %v776 = fadd <8 x float> %v747, %v775
  %v777 = add i64 0, %v569
  %v778 = getelementptr inbounds float, ptr %v534, i64 %v777
  store <8 x float> %v622, ptr %v778, align 4
  %v779 = add i64 0, %v569
  %v780 = getelementptr inbounds float, ptr %v540, i64 %v779
  store <8 x float> %v659, ptr %v780, align 4
  %v781 = add i64 0, %v569
  %v782 = getelementptr inbounds float, ptr %v546, i64 %v781
  store <8 x float> %v690, ptr %v782, align 4
  %v783 = add i64 0, %v569
  %v784 = getelementptr inbounds float, ptr %v552, i64 %v783
  store <8 x float> %v704, ptr %v784, align 4
  %v785 = add i64 0, %v569
  %v786 = getelementptr inbounds float, ptr %v558, i64 %v785
  store <8 x float> %v741, ptr %v786, align 4
  %v787 = add i64 0, %v569
  %v788 = getelementptr inbounds float, ptr %v564, i64 %v787
  store <8 x float> %v776, ptr %v788, align 4
  %v789 = add nsw i64 %v565, 1
  br label %b105
b107:
  %v790 = add nsw i64 %v502, 1
  br label %b102
b104:
  %v791 = add nsw i64 %v477, 1
  br label %b97
b99:
  %v792 = add nsw i64 %v471, 1
  br label %b94
b96:
  %v793 = add nsw i64 %v466, 96
  br label %b91
b93:
  %v794 = add nsw i64 %v450, 1
  br label %b88
b90:
  %v795 = icmp sgt i64 %v3, 1
  br i1 %v795, label %b108, label %b109
b108:
  %v796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v797 = atomicrmw add ptr %v796, i64 1 acq_rel
  %v798 = load i64, ptr %v73, align 8
  %v799 = add i64 %v798, 1
  store i64 %v799, ptr %v73, align 8
  %v800 = mul i64 %v3, %v799
  br label %b110
b110:
  %v801 = load atomic i64, ptr %v796 acquire, align 8
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b111, label %b112
b111:
  %v803 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v804 = add nsw i64 %v360, %v359
  br label %b63
b65:
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
  %v73 = alloca i64, i64 1, align 8
  %v303 = alloca float, i64 64, align 4
  %v456 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 24576
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 0
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = add i64 1, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  br label %b2
b2:
  %v98 = phi i64 [ %v90, %b0 ], [ %v112, %b3 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b3, label %b4
b3:
  %v100 = mul i64 %v98, 256
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = mul i64 %v103, 1
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v14, i64 %v109
  call void @pack_rows(ptr %v110, i64 1, i64 8, i64 32, i64 %v107, ptr %v104, i64 8)
  %v111 = add i64 %v100, 256
  %v112 = add nsw i64 %v98, 1
  br label %b2
b4:
  br label %b1
b1:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b5, label %b6
b5:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v73, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v73, align 8
  %v118 = mul i64 %v3, %v117
  br label %b7
b7:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b8, label %b9
b8:
  %v121 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v122 = phi i64 [ 0, %b6 ], [ %v403, %b18 ]
  %v123 = icmp slt i64 %v122, %v5
  br i1 %v123, label %b11, label %b12
b11:
  %v124 = sub i64 %v5, 1
  %v125 = sub i64 %v124, %v122
  %v126 = add i64 %v7, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  br label %b13
b13:
  %v139 = phi i64 [ %v133, %b11 ], [ %v302, %b14 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b14, label %b15
b14:
  %v141 = add i64 %v125, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v139
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v24, i64 %v145
  %v147 = add i64 %v125, 0
  %v148 = and i64 %v147, %v56
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v139
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v18, i64 %v151
  %v153 = mul i64 %v139, 8
  %v154 = getelementptr inbounds float, ptr %v42, i64 %v153
  %v155 = add i64 %v125, 0
  %v156 = and i64 %v155, %v66
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v139
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v46, i64 %v159
  %v161 = add i64 %v125, 0
  %v162 = and i64 %v161, %v60
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v139
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v22, i64 %v165
  %v167 = add i64 %v125, 0
  %v168 = and i64 %v167, %v68
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v139
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v48, i64 %v171
  %v173 = add i64 %v125, 0
  %v174 = and i64 %v173, %v70
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v139
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v50, i64 %v177
  %v179 = add i64 %v125, 0
  %v180 = and i64 %v179, %v72
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v139
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v52, i64 %v183
  %v185 = add i64 %v125, 1
  %v186 = and i64 %v185, 1
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v139
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v26, i64 %v189
  %v191 = mul i64 %v139, 8
  %v192 = getelementptr inbounds float, ptr %v40, i64 %v191
  %v193 = add i64 %v125, 0
  %v194 = and i64 %v193, %v64
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v139
  %v197 = mul i64 %v196, 32
  %v198 = getelementptr inbounds float, ptr %v36, i64 %v197
  %v199 = add i64 %v125, 0
  %v200 = and i64 %v199, 1
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v139
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v26, i64 %v203
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v146, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v152, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fadd <8 x float> %v207, %v210
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v154, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fmul <8 x float> %v211, %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v160, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v166, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fmul <8 x float> %v218, %v221
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v172, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v178, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fmul <8 x float> %v225, %v228
  %v230 = fadd <8 x float> %v222, %v229
  %v231 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v230)
  %v232 = fcmp ogt <8 x float> %v231, splat (float 0x4023000000000000)
  %v233 = select <8 x i1> %v232, <8 x float> splat (float 0x4023000000000000), <8 x float> %v231
  %v234 = fadd <8 x float> %v233, %v233
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v236 = fsub <8 x float> %v235, splat (float 0x4168000000000000)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v234)
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v237)
  %v239 = bitcast <8 x float> %v235 to <8 x i32>
  %v240 = fmul <8 x float> %v238, %v238
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v238, <8 x float> splat (float 0x3F81227F40000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> splat (float 0x3FA5556740000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v238, <8 x float> splat (float 0x3FC5554B00000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v238, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v244, <8 x float> %v238)
  %v246 = shl <8 x i32> %v239, splat (i32 23)
  %v247 = add <8 x i32> %v246, splat (i32 1065353216)
  %v248 = bitcast <8 x i32> %v247 to <8 x float>
  %v249 = fsub <8 x float> %v248, splat (float 0x3FF0000000000000)
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v245, <8 x float> %v249)
  %v251 = fadd <8 x float> %v250, splat (float 0x4000000000000000)
  %v252 = fdiv <8 x float> %v250, %v251
  %v253 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v252, <8 x float> %v230)
  %v254 = fmul <8 x float> %v215, %v253
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v184, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fmul <8 x float> %v254, %v257
  %v259 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v260 = shufflevector <8 x float> %v259, <8 x float> poison, <8 x i32> zeroinitializer
  %v261 = fsub <8 x float> %v260, %v257
  %v262 = fmul <8 x float> %v258, %v261
  %v263 = fmul <8 x float> %v215, %v257
  %v264 = fmul <8 x float> %v253, %v253
  %v265 = fsub <8 x float> %v260, %v264
  %v266 = fmul <8 x float> %v263, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v190, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v192, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v269, %v272
  %v274 = fadd <8 x float> %v266, %v273
  %v275 = fmul <8 x float> %v274, %v225
  %v276 = fmul <8 x float> %v228, %v228
  %v277 = fsub <8 x float> %v260, %v276
  %v278 = fmul <8 x float> %v275, %v277
  %v279 = fmul <8 x float> %v274, %v228
  %v280 = fmul <8 x float> %v279, %v225
  %v281 = fsub <8 x float> %v260, %v225
  %v282 = fmul <8 x float> %v280, %v281
  %v283 = fmul <8 x float> %v274, %v221
  %v284 = fmul <8 x float> %v283, %v218
  %v285 = fsub <8 x float> %v260, %v218
  %v286 = fmul <8 x float> %v284, %v285
  %v287 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = fmul <8 x float> %v269, %v288
  %v290 = fmul <8 x float> %v274, %v218
  %v291 = fadd <8 x float> %v289, %v290
  %v292 = add i64 24, 0
  %v293 = getelementptr inbounds float, ptr %v198, i64 %v292
  store <8 x float> %v262, ptr %v293, align 4
  %v294 = add i64 16, 0
  %v295 = getelementptr inbounds float, ptr %v198, i64 %v294
  store <8 x float> %v278, ptr %v295, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v198, i64 %v296
  store <8 x float> %v282, ptr %v297, align 4
  %v298 = add i64 8, 0
  %v299 = getelementptr inbounds float, ptr %v198, i64 %v298
  store <8 x float> %v286, ptr %v299, align 4
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v204, i64 %v300
  store <8 x float> %v291, ptr %v301, align 4
  %v302 = add nsw i64 %v139, 1
  br label %b13
b15:
  %v304 = add i64 %v7, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  br label %b16
b16:
  %v317 = phi i64 [ %v311, %b15 ], [ %v402, %b21 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b17, label %b18
b17:
  %v319 = add i64 %v317, 96
  %v320 = icmp slt i64 %v319, %v316
  %v321 = select i1 %v320, i64 %v319, i64 %v316
  br label %b19
b19:
  %v322 = phi i64 [ 0, %b17 ], [ %v401, %b24 ]
  %v323 = icmp slt i64 %v322, 1
  br i1 %v323, label %b20, label %b21
b20:
  %v324 = sub i64 %v321, %v317
  %v325 = sub i64 8, 1
  %v326 = add i64 %v324, %v325
  %v327 = sdiv i64 %v326, 8
  br label %b22
b22:
  %v328 = phi i64 [ 0, %b20 ], [ %v400, %b29 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b23, label %b24
b23:
  %v330 = mul i64 %v324, %v328
  %v331 = sdiv i64 %v330, %v327
  %v332 = add i64 %v317, %v331
  %v333 = add i64 %v328, 1
  %v334 = mul i64 %v324, %v333
  %v335 = sdiv i64 %v334, %v327
  %v336 = add i64 %v317, %v335
  %v337 = mul i64 %v322, 256
  %v338 = getelementptr inbounds float, ptr %v79, i64 %v337
  %v339 = sub i64 %v336, %v332
  %v340 = add i64 %v125, 0
  %v341 = and i64 %v340, %v64
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v332
  %v344 = mul i64 %v343, 32
  %v345 = getelementptr inbounds float, ptr %v36, i64 %v344
  %v346 = getelementptr inbounds float, ptr %v345, i64 0
  %v347 = sub i64 %v339, 1
  %v348 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v347
  %v349 = load ptr, ptr %v348, align 4
  %v350 = getelementptr inbounds float, ptr %v303, i64 0
  %v351 = icmp sgt i64 %v339, 0
  br i1 %v351, label %b25, label %b26
b25:
  call void %v349(ptr %v346, i64 32, ptr %v338, i64 32, ptr %v350, i64 8, i64 0)
  br label %b26
b26:
  %v352 = add i64 %v337, 256
  br label %b27
b27:
  %v353 = phi i64 [ %v332, %b26 ], [ %v399, %b32 ]
  %v354 = icmp slt i64 %v353, %v336
  br i1 %v354, label %b28, label %b29
b28:
  %v355 = sub i64 %v353, %v332
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v303, i64 %v356
  %v358 = add i64 %v125, 1
  %v359 = and i64 %v358, 1
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v353
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v24, i64 %v362
  %v364 = add i64 %v125, 0
  %v365 = and i64 %v364, %v56
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v353
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v18, i64 %v368
  %v370 = add i64 %v125, 0
  %v371 = and i64 %v370, 1
  %v372 = mul i64 %v371, %v7
  %v373 = add i64 %v372, %v353
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v24, i64 %v374
  br label %b30
b30:
  %v376 = phi i64 [ 0, %b28 ], [ %v398, %b31 ]
  %v377 = icmp slt i64 %v376, 1
  br i1 %v377, label %b31, label %b32
b31:
  %v378 = mul i64 %v322, 1
  %v379 = add i64 %v378, %v376
  %v380 = mul i64 %v379, 8
  %v381 = add i64 0, %v376
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v357, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 0, %v380
  %v386 = getelementptr inbounds float, ptr %v363, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 0, %v380
  %v389 = getelementptr inbounds float, ptr %v369, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fadd <8 x float> %v387, %v390
  %v392 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v393 = shufflevector <8 x float> %v392, <8 x float> poison, <8 x i32> zeroinitializer
  %v394 = fmul <8 x float> %v391, %v393
  %v395 = fadd <8 x float> %v394, %v384
  %v396 = add i64 0, %v380
  %v397 = getelementptr inbounds float, ptr %v375, i64 %v396
  store <8 x float> %v395, ptr %v397, align 4
  %v398 = add nsw i64 %v376, 1
  br label %b30
b32:
  %v399 = add nsw i64 %v353, 1
  br label %b27
b29:
  %v400 = add nsw i64 %v328, 1
  br label %b22
b24:
  %v401 = add nsw i64 %v322, 1
  br label %b19
b21:
  %v402 = add nsw i64 %v317, 96
  br label %b16
b18:
  %v403 = add nsw i64 %v122, 1
  br label %b10
b12:
  %v404 = icmp sgt i64 %v3, 1
  br i1 %v404, label %b33, label %b34
b33:
  %v405 = getelementptr inbounds i64, ptr %v1, i64 3
  %v406 = atomicrmw add ptr %v405, i64 1 acq_rel
  %v407 = load i64, ptr %v73, align 8
  %v408 = add i64 %v407, 1
  store i64 %v408, ptr %v73, align 8
  %v409 = mul i64 %v3, %v408
  br label %b35
b35:
  %v410 = load atomic i64, ptr %v405 acquire, align 8
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b36, label %b37
b36:
  %v412 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v413 = getelementptr inbounds float, ptr %v75, i64 256
  %v414 = getelementptr inbounds i64, ptr %v1, i64 4
  %v415 = load i64, ptr %v414, align 8
  %v416 = icmp eq i64 %v415, 0
  br i1 %v416, label %b38, label %b39
b38:
  %v417 = add i64 1, 0
  %v418 = sdiv i64 %v417, 1
  %v419 = add i64 %v2, 1
  %v420 = mul i64 %v418, %v2
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, 1
  %v424 = select i1 %v423, i64 %v422, i64 1
  %v425 = mul i64 %v418, %v419
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, 1
  %v429 = select i1 %v428, i64 %v427, i64 1
  %v430 = icmp slt i64 %v429, 1
  %v431 = select i1 %v430, i64 %v429, i64 1
  br label %b40
b40:
  %v432 = phi i64 [ %v424, %b38 ], [ %v446, %b41 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b41, label %b42
b41:
  %v434 = mul i64 %v432, 256
  %v435 = mul i64 %v432, 8
  %v436 = add i64 %v434, 0
  %v437 = add i64 %v435, 0
  %v438 = getelementptr inbounds float, ptr %v413, i64 %v436
  %v439 = sub i64 8, %v437
  %v440 = icmp slt i64 %v439, 0
  %v441 = select i1 %v440, i64 0, i64 %v439
  %v442 = mul i64 %v437, 1
  %v443 = add i64 0, %v442
  %v444 = getelementptr inbounds float, ptr %v12, i64 %v443
  call void @pack_rows(ptr %v444, i64 1, i64 8, i64 32, i64 %v441, ptr %v438, i64 8)
  %v445 = add i64 %v434, 256
  %v446 = add nsw i64 %v432, 1
  br label %b40
b42:
  br label %b39
b39:
  %v447 = icmp sgt i64 %v3, 1
  br i1 %v447, label %b43, label %b44
b43:
  %v448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v449 = atomicrmw add ptr %v448, i64 1 acq_rel
  %v450 = load i64, ptr %v73, align 8
  %v451 = add i64 %v450, 1
  store i64 %v451, ptr %v73, align 8
  %v452 = mul i64 %v3, %v451
  br label %b45
b45:
  %v453 = load atomic i64, ptr %v448 acquire, align 8
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b46, label %b47
b46:
  %v455 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v457 = add i64 %v8, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v8
  %v464 = select i1 %v463, i64 %v462, i64 %v8
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v8
  %v469 = select i1 %v468, i64 %v467, i64 %v8
  br label %b48
b48:
  %v470 = phi i64 [ %v464, %b44 ], [ %v524, %b53 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b49, label %b50
b49:
  %v472 = add i64 %v470, 96
  %v473 = icmp slt i64 %v472, %v469
  %v474 = select i1 %v473, i64 %v472, i64 %v469
  br label %b51
b51:
  %v475 = phi i64 [ 0, %b49 ], [ %v523, %b56 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b52, label %b53
b52:
  %v477 = sub i64 %v474, %v470
  %v478 = sub i64 8, 1
  %v479 = add i64 %v477, %v478
  %v480 = sdiv i64 %v479, 8
  br label %b54
b54:
  %v481 = phi i64 [ 0, %b52 ], [ %v522, %b61 ]
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b55, label %b56
b55:
  %v483 = mul i64 %v477, %v481
  %v484 = sdiv i64 %v483, %v480
  %v485 = add i64 %v470, %v484
  %v486 = add i64 %v481, 1
  %v487 = mul i64 %v477, %v486
  %v488 = sdiv i64 %v487, %v480
  %v489 = add i64 %v470, %v488
  %v490 = mul i64 %v475, 256
  %v491 = getelementptr inbounds float, ptr %v413, i64 %v490
  %v492 = sub i64 %v489, %v485
  %v493 = mul i64 %v485, 32
  %v494 = getelementptr inbounds float, ptr %v36, i64 %v493
  %v495 = getelementptr inbounds float, ptr %v494, i64 0
  %v496 = sub i64 %v492, 1
  %v497 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v496
  %v498 = load ptr, ptr %v497, align 4
  %v499 = getelementptr inbounds float, ptr %v456, i64 0
  %v500 = icmp sgt i64 %v492, 0
  br i1 %v500, label %b57, label %b58
b57:
  call void %v498(ptr %v495, i64 32, ptr %v491, i64 32, ptr %v499, i64 8, i64 0)
  br label %b58
b58:
  %v501 = add i64 %v490, 256
  br label %b59
b59:
  %v502 = phi i64 [ %v485, %b58 ], [ %v521, %b64 ]
  %v503 = icmp slt i64 %v502, %v489
  br i1 %v503, label %b60, label %b61
b60:
  %v504 = sub i64 %v502, %v485
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v456, i64 %v505
  %v507 = mul i64 %v502, 8
  %v508 = getelementptr inbounds float, ptr %v28, i64 %v507
  br label %b62
b62:
  %v509 = phi i64 [ 0, %b60 ], [ %v520, %b63 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b63, label %b64
b63:
  %v511 = mul i64 %v475, 1
  %v512 = add i64 %v511, %v509
  %v513 = mul i64 %v512, 8
  %v514 = add i64 0, %v509
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v506, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, %v513
  %v519 = getelementptr inbounds float, ptr %v508, i64 %v518
  store <8 x float> %v517, ptr %v519, align 4
  %v520 = add nsw i64 %v509, 1
  br label %b62
b64:
  %v521 = add nsw i64 %v502, 1
  br label %b59
b61:
  %v522 = add nsw i64 %v481, 1
  br label %b54
b56:
  %v523 = add nsw i64 %v475, 1
  br label %b51
b53:
  %v524 = add nsw i64 %v470, 96
  br label %b48
b50:
  %v525 = icmp sgt i64 %v3, 1
  br i1 %v525, label %b65, label %b66
b65:
  %v526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v527 = atomicrmw add ptr %v526, i64 1 acq_rel
  %v528 = load i64, ptr %v73, align 8
  %v529 = add i64 %v528, 1
  store i64 %v529, ptr %v73, align 8
  %v530 = mul i64 %v3, %v529
  br label %b67
b67:
  %v531 = load atomic i64, ptr %v526 acquire, align 8
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b68, label %b69
b68:
  %v533 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v534 = mul i64 0, 32
  %v535 = getelementptr inbounds float, ptr %v36, i64 %v534
  %v536 = getelementptr inbounds float, ptr %v535, i64 0
  %v537 = mul i64 0, 8
  %v538 = getelementptr inbounds float, ptr %v10, i64 %v537
  %v539 = getelementptr inbounds float, ptr %v538, i64 0
  %v540 = getelementptr inbounds float, ptr %v78, i64 12288
  %v541 = add i64 32, 1
  %v542 = sdiv i64 %v541, 2
  %v543 = add i64 %v2, 1
  %v544 = mul i64 %v542, %v2
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 2
  %v547 = icmp slt i64 %v546, 32
  %v548 = select i1 %v547, i64 %v546, i64 32
  %v549 = mul i64 %v542, %v543
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 2
  %v552 = icmp slt i64 %v551, 32
  %v553 = select i1 %v552, i64 %v551, i64 32
  %v554 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b70
b70:
  %v555 = phi i64 [ %v548, %b66 ], [ %v563, %b75 ]
  %v556 = icmp slt i64 %v555, %v553
  br i1 %v556, label %b71, label %b72
b71:
  %v557 = mul i64 %v555, 8
  %v558 = getelementptr inbounds float, ptr %v554, i64 %v557
  br label %b73
b73:
  %v559 = phi i64 [ 0, %b71 ], [ %v562, %b74 ]
  %v560 = icmp slt i64 %v559, 8
  br i1 %v560, label %b74, label %b75
b74:
  %v561 = getelementptr inbounds float, ptr %v558, i64 %v559
  store float 0x0000000000000000, ptr %v561, align 4
  %v562 = add nsw i64 %v559, 1
  br label %b73
b75:
  %v563 = add nsw i64 %v555, 1
  br label %b70
b72:
  %v564 = mul i64 %v8, 1
  br label %b76
b76:
  %v565 = phi i64 [ 0, %b72 ], [ %v669, %b81 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b77, label %b78
b77:
  %v567 = sub i64 %v564, %v565
  %v568 = icmp slt i64 %v567, 384
  %v569 = select i1 %v568, i64 %v567, i64 384
  br label %b79
b79:
  %v570 = phi i64 [ %v548, %b77 ], [ %v668, %b105 ]
  %v571 = icmp slt i64 %v570, %v553
  br i1 %v571, label %b80, label %b81
b80:
  %v572 = sub i64 %v553, %v570
  %v573 = icmp slt i64 %v572, 64
  %v574 = select i1 %v573, i64 %v572, i64 64
  %v575 = sdiv i64 %v574, 2
  %v576 = mul i64 %v575, 2
  %v577 = sub i64 %v574, %v576
  %v578 = mul i64 %v565, 32
  %v579 = add i64 %v578, %v570
  %v580 = getelementptr inbounds float, ptr %v536, i64 %v579
  br label %b82
b82:
  %v581 = phi i64 [ 0, %b80 ], [ %v607, %b90 ]
  %v582 = icmp slt i64 %v581, %v569
  br i1 %v582, label %b83, label %b84
b83:
  %v583 = mul i64 %v581, 32
  %v584 = getelementptr inbounds float, ptr %v580, i64 %v583
  %v585 = mul i64 %v581, 2
  %v586 = getelementptr inbounds float, ptr %v540, i64 %v585
  br label %b85
b85:
  %v587 = phi i64 [ 0, %b83 ], [ %v596, %b86 ]
  %v588 = icmp slt i64 %v587, %v575
  br i1 %v588, label %b86, label %b87
b86:
  %v589 = mul i64 %v587, 2
  %v590 = getelementptr inbounds float, ptr %v584, i64 %v589
  %v591 = mul i64 %v587, 768
  %v592 = getelementptr inbounds float, ptr %v586, i64 %v591
  %v593 = getelementptr inbounds float, ptr %v590, i64 0
  %v594 = load <2 x float>, ptr %v593, align 4
  %v595 = getelementptr inbounds float, ptr %v592, i64 0
  store <2 x float> %v594, ptr %v595, align 4
  %v596 = add nsw i64 %v587, 1
  br label %b85
b87:
  %v597 = mul i64 %v575, 2
  %v598 = getelementptr inbounds float, ptr %v584, i64 %v597
  %v599 = mul i64 %v575, 768
  %v600 = getelementptr inbounds float, ptr %v586, i64 %v599
  br label %b88
b88:
  %v601 = phi i64 [ 0, %b87 ], [ %v606, %b89 ]
  %v602 = icmp slt i64 %v601, %v577
  br i1 %v602, label %b89, label %b90
b89:
  %v603 = getelementptr inbounds float, ptr %v598, i64 %v601
  %v604 = load float, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v600, i64 %v601
  store float %v604, ptr %v605, align 4
  %v606 = add nsw i64 %v601, 1
  br label %b88, !llvm.loop !0
b90:
  %v607 = add nsw i64 %v581, 1
  br label %b82
b84:
  br label %b91
b91:
  %v608 = phi i64 [ 0, %b84 ], [ %v643, %b99 ]
  %v609 = icmp slt i64 %v608, 0
  br i1 %v609, label %b92, label %b93
b92:
  %v610 = mul i64 %v565, 8
  %v611 = add i64 %v610, %v608
  %v612 = getelementptr inbounds float, ptr %v539, i64 %v611
  br label %b94
b94:
  %v613 = phi i64 [ 0, %b92 ], [ %v631, %b95 ]
  %v614 = icmp slt i64 %v613, %v569
  br i1 %v614, label %b95, label %b96
b95:
  %v615 = mul i64 %v613, 8
  %v616 = getelementptr inbounds float, ptr %v612, i64 %v615
  %v617 = mul i64 %v613, 32
  %v618 = getelementptr inbounds float, ptr %v78, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  store <8 x float> %v620, ptr %v621, align 4
  %v622 = getelementptr inbounds float, ptr %v616, i64 8
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v618, i64 8
  store <8 x float> %v623, ptr %v624, align 4
  %v625 = getelementptr inbounds float, ptr %v616, i64 16
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v618, i64 16
  store <8 x float> %v626, ptr %v627, align 4
  %v628 = getelementptr inbounds float, ptr %v616, i64 24
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = getelementptr inbounds float, ptr %v618, i64 24
  store <8 x float> %v629, ptr %v630, align 4
  %v631 = add nsw i64 %v613, 1
  br label %b94
b96:
  %v632 = sdiv i64 %v574, 2
  br label %b97
b97:
  %v633 = phi i64 [ 0, %b96 ], [ %v642, %b98 ]
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b98, label %b99
b98:
  %v635 = mul i64 %v633, 2
  %v636 = add i64 %v570, %v635
  %v637 = mul i64 %v633, 768
  %v638 = getelementptr inbounds float, ptr %v540, i64 %v637
  %v639 = mul i64 %v636, 8
  %v640 = add i64 %v639, %v608
  %v641 = getelementptr inbounds float, ptr %v554, i64 %v640
  call void @outer_2x32(ptr %v638, ptr %v78, i64 %v569, ptr %v641, i64 8)
  %v642 = add nsw i64 %v633, 1
  br label %b97
b99:
  %v643 = add nsw i64 %v608, 32
  br label %b91
b93:
  %v644 = mul i64 %v565, 8
  %v645 = add i64 %v644, 0
  %v646 = getelementptr inbounds float, ptr %v539, i64 %v645
  br label %b100
b100:
  %v647 = phi i64 [ 0, %b93 ], [ %v656, %b101 ]
  %v648 = icmp slt i64 %v647, %v569
  br i1 %v648, label %b101, label %b102
b101:
  %v649 = mul i64 %v647, 8
  %v650 = getelementptr inbounds float, ptr %v646, i64 %v649
  %v651 = mul i64 %v647, 8
  %v652 = getelementptr inbounds float, ptr %v78, i64 %v651
  %v653 = getelementptr inbounds float, ptr %v650, i64 0
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v652, i64 0
  store <8 x float> %v654, ptr %v655, align 4
  %v656 = add nsw i64 %v647, 1
  br label %b100
b102:
  %v657 = sdiv i64 %v574, 2
  br label %b103
b103:
  %v658 = phi i64 [ 0, %b102 ], [ %v667, %b104 ]
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b104, label %b105
b104:
  %v660 = mul i64 %v658, 2
  %v661 = add i64 %v570, %v660
  %v662 = mul i64 %v658, 768
  %v663 = getelementptr inbounds float, ptr %v540, i64 %v662
  %v664 = mul i64 %v661, 8
  %v665 = add i64 %v664, 0
  %v666 = getelementptr inbounds float, ptr %v554, i64 %v665
  call void @outer_2x8(ptr %v663, ptr %v78, i64 %v569, ptr %v666, i64 8)
  %v667 = add nsw i64 %v658, 1
  br label %b103
b105:
  %v668 = add nsw i64 %v570, 64
  br label %b79
b81:
  %v669 = add nsw i64 %v565, 384
  br label %b76
b78:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b106, label %b107
b106:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v73, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v73, align 8
  %v675 = mul i64 %v3, %v674
  br label %b108
b108:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b109, label %b110
b109:
  %v678 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v679 = mul i64 0, 32
  %v680 = getelementptr inbounds float, ptr %v36, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = mul i64 0, 8
  %v683 = getelementptr inbounds float, ptr %v20, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = getelementptr inbounds float, ptr %v78, i64 12288
  %v686 = add i64 32, 1
  %v687 = sdiv i64 %v686, 2
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 2
  %v692 = icmp slt i64 %v691, 32
  %v693 = select i1 %v692, i64 %v691, i64 32
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 2
  %v697 = icmp slt i64 %v696, 32
  %v698 = select i1 %v697, i64 %v696, i64 32
  %v699 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b111
b111:
  %v700 = phi i64 [ %v693, %b107 ], [ %v708, %b116 ]
  %v701 = icmp slt i64 %v700, %v698
  br i1 %v701, label %b112, label %b113
b112:
  %v702 = mul i64 %v700, 8
  %v703 = getelementptr inbounds float, ptr %v699, i64 %v702
  br label %b114
b114:
  %v704 = phi i64 [ 0, %b112 ], [ %v707, %b115 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b115, label %b116
b115:
  %v706 = getelementptr inbounds float, ptr %v703, i64 %v704
  store float 0x0000000000000000, ptr %v706, align 4
  %v707 = add nsw i64 %v704, 1
  br label %b114
b116:
  %v708 = add nsw i64 %v700, 1
  br label %b111
b113:
  %v709 = mul i64 %v8, 1
  br label %b117
b117:
  %v710 = phi i64 [ 0, %b113 ], [ %v814, %b122 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b118, label %b119
b118:
  %v712 = sub i64 %v709, %v710
  %v713 = icmp slt i64 %v712, 384
  %v714 = select i1 %v713, i64 %v712, i64 384
  br label %b120
b120:
  %v715 = phi i64 [ %v693, %b118 ], [ %v813, %b146 ]
  %v716 = icmp slt i64 %v715, %v698
  br i1 %v716, label %b121, label %b122
b121:
  %v717 = sub i64 %v698, %v715
  %v718 = icmp slt i64 %v717, 64
  %v719 = select i1 %v718, i64 %v717, i64 64
  %v720 = sdiv i64 %v719, 2
  %v721 = mul i64 %v720, 2
  %v722 = sub i64 %v719, %v721
  %v723 = mul i64 %v710, 32
  %v724 = add i64 %v723, %v715
  %v725 = getelementptr inbounds float, ptr %v681, i64 %v724
  br label %b123
b123:
  %v726 = phi i64 [ 0, %b121 ], [ %v752, %b131 ]
  %v727 = icmp slt i64 %v726, %v714
  br i1 %v727, label %b124, label %b125
b124:
  %v728 = mul i64 %v726, 32
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = mul i64 %v726, 2
  %v731 = getelementptr inbounds float, ptr %v685, i64 %v730
  br label %b126
b126:
  %v732 = phi i64 [ 0, %b124 ], [ %v741, %b127 ]
  %v733 = icmp slt i64 %v732, %v720
  br i1 %v733, label %b127, label %b128
b127:
  %v734 = mul i64 %v732, 2
  %v735 = getelementptr inbounds float, ptr %v729, i64 %v734
  %v736 = mul i64 %v732, 768
  %v737 = getelementptr inbounds float, ptr %v731, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  %v739 = load <2 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  store <2 x float> %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v732, 1
  br label %b126
b128:
  %v742 = mul i64 %v720, 2
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = mul i64 %v720, 768
  %v745 = getelementptr inbounds float, ptr %v731, i64 %v744
  br label %b129
b129:
  %v746 = phi i64 [ 0, %b128 ], [ %v751, %b130 ]
  %v747 = icmp slt i64 %v746, %v722
  br i1 %v747, label %b130, label %b131
b130:
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v746
  %v749 = load float, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v745, i64 %v746
  store float %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v746, 1
  br label %b129, !llvm.loop !3
b131:
  %v752 = add nsw i64 %v726, 1
  br label %b123
b125:
  br label %b132
b132:
  %v753 = phi i64 [ 0, %b125 ], [ %v788, %b140 ]
  %v754 = icmp slt i64 %v753, 0
  br i1 %v754, label %b133, label %b134
b133:
  %v755 = mul i64 %v710, 8
  %v756 = add i64 %v755, %v753
  %v757 = getelementptr inbounds float, ptr %v684, i64 %v756
  br label %b135
b135:
  %v758 = phi i64 [ 0, %b133 ], [ %v776, %b136 ]
  %v759 = icmp slt i64 %v758, %v714
  br i1 %v759, label %b136, label %b137
b136:
  %v760 = mul i64 %v758, 8
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 32
  %v763 = getelementptr inbounds float, ptr %v78, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <8 x float> %v765, ptr %v766, align 4
  %v767 = getelementptr inbounds float, ptr %v761, i64 8
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v763, i64 8
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v761, i64 16
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v763, i64 16
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr inbounds float, ptr %v761, i64 24
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v763, i64 24
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = add nsw i64 %v758, 1
  br label %b135
b137:
  %v777 = sdiv i64 %v719, 2
  br label %b138
b138:
  %v778 = phi i64 [ 0, %b137 ], [ %v787, %b139 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b139, label %b140
b139:
  %v780 = mul i64 %v778, 2
  %v781 = add i64 %v715, %v780
  %v782 = mul i64 %v778, 768
  %v783 = getelementptr inbounds float, ptr %v685, i64 %v782
  %v784 = mul i64 %v781, 8
  %v785 = add i64 %v784, %v753
  %v786 = getelementptr inbounds float, ptr %v699, i64 %v785
  call void @outer_2x32(ptr %v783, ptr %v78, i64 %v714, ptr %v786, i64 8)
  %v787 = add nsw i64 %v778, 1
  br label %b138
b140:
  %v788 = add nsw i64 %v753, 32
  br label %b132
b134:
  %v789 = mul i64 %v710, 8
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v684, i64 %v790
  br label %b141
b141:
  %v792 = phi i64 [ 0, %b134 ], [ %v801, %b142 ]
  %v793 = icmp slt i64 %v792, %v714
  br i1 %v793, label %b142, label %b143
b142:
  %v794 = mul i64 %v792, 8
  %v795 = getelementptr inbounds float, ptr %v791, i64 %v794
  %v796 = mul i64 %v792, 8
  %v797 = getelementptr inbounds float, ptr %v78, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v797, i64 0
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = add nsw i64 %v792, 1
  br label %b141
b143:
  %v802 = sdiv i64 %v719, 2
  br label %b144
b144:
  %v803 = phi i64 [ 0, %b143 ], [ %v812, %b145 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b145, label %b146
b145:
  %v805 = mul i64 %v803, 2
  %v806 = add i64 %v715, %v805
  %v807 = mul i64 %v803, 768
  %v808 = getelementptr inbounds float, ptr %v685, i64 %v807
  %v809 = mul i64 %v806, 8
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v699, i64 %v810
  call void @outer_2x8(ptr %v808, ptr %v78, i64 %v714, ptr %v811, i64 8)
  %v812 = add nsw i64 %v803, 1
  br label %b144
b146:
  %v813 = add nsw i64 %v715, 64
  br label %b120
b122:
  %v814 = add nsw i64 %v710, 384
  br label %b117
b119:
  %v815 = icmp sgt i64 %v3, 1
  br i1 %v815, label %b147, label %b148
b147:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v817 = atomicrmw add ptr %v816, i64 1 acq_rel
  %v818 = load i64, ptr %v73, align 8
  %v819 = add i64 %v818, 1
  store i64 %v819, ptr %v73, align 8
  %v820 = mul i64 %v3, %v819
  br label %b149
b149:
  %v821 = load atomic i64, ptr %v816 acquire, align 8
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b150, label %b151
b150:
  %v823 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v824 = icmp eq i64 %v2, 0
  br i1 %v824, label %b152, label %b153
b152:
  br label %b154
b154:
  %v825 = phi i64 [ 0, %b152 ], [ %v847, %b159 ]
  %v826 = icmp slt i64 %v825, 32
  br i1 %v826, label %b155, label %b156
b155:
  br label %b157
b157:
  %v827 = phi i64 [ 0, %b155 ], [ %v844, %b162 ]
  %v828 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v843, %b162 ]
  %v829 = icmp slt i64 %v827, %v8
  br i1 %v829, label %b158, label %b159
b158:
  %v830 = add i64 %v827, 128
  %v831 = icmp slt i64 %v830, %v8
  %v832 = select i1 %v831, i64 %v830, i64 %v8
  br label %b160
b160:
  %v833 = phi i64 [ %v827, %b158 ], [ %v842, %b161 ]
  %v834 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v841, %b161 ]
  %v835 = icmp slt i64 %v833, %v832
  br i1 %v835, label %b161, label %b162
b161:
  %v836 = mul i64 %v833, 32
  %v837 = getelementptr inbounds float, ptr %v36, i64 %v836
  %v838 = add i64 0, %v825
  %v839 = getelementptr inbounds float, ptr %v837, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = fadd <8 x float> %v834, %v840
  %v842 = add nsw i64 %v833, 1
  br label %b160
b162:
  %v843 = fadd <8 x float> %v828, %v834
  %v844 = add nsw i64 %v827, 128
  br label %b157
b159:
  %v845 = add i64 0, %v825
  %v846 = getelementptr inbounds float, ptr %v34, i64 %v845
  store <8 x float> %v828, ptr %v846, align 4
  %v847 = add nsw i64 %v825, 8
  br label %b154
b156:
  br label %b153
b153:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b163, label %b164
b163:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v73, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v73, align 8
  %v853 = mul i64 %v3, %v852
  br label %b165
b165:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b166, label %b167
b166:
  %v856 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
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
