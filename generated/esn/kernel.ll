; generated from specs/esn.yaml by `make generated`: do not edit
; esn I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v281 = alloca float, i64 64, align 4
  %v408 = alloca float, i64 64, align 4
  %v495 = alloca float, i64 64, align 4
  %v688 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 264
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v34, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b11, label %b12
b11:
  %v96 = mul i64 0, 17
  %v97 = add i64 0, %v96
  %v98 = getelementptr inbounds float, ptr %v16, i64 %v97
  %v99 = getelementptr float, ptr %v98, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v100 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v99, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v101 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = fmul <8 x float> %v100, %v102
  %v104 = add i64 0, 0
  %v105 = getelementptr inbounds float, ptr %v36, i64 %v104
  store <8 x float> %v103, ptr %v105, align 4
  br label %b12
b12:
  br label %b10
b10:
  %v106 = icmp sgt i64 %v3, 1
  br i1 %v106, label %b13, label %b14
b13:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = load i64, ptr %v69, align 8
  %v110 = add i64 %v109, 1
  store i64 %v110, ptr %v69, align 8
  %v111 = mul i64 %v3, %v110
  br label %b15
b15:
  %v112 = load atomic i64, ptr %v107 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b16, label %b17
b16:
  %v114 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 4
  %v116 = load i64, ptr %v115, align 8
  %v117 = icmp eq i64 %v116, 0
  br i1 %v117, label %b18, label %b19
b18:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 26
  %v119 = load i64, ptr %v118, align 8
  %v120 = icmp eq i64 %v119, 0
  br i1 %v120, label %b20, label %b21
b20:
  %v121 = add i64 %v7, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  br label %b22
b22:
  %v134 = phi i64 [ %v128, %b20 ], [ %v145, %b23 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b23, label %b24
b23:
  %v136 = and i64 0, %v56
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v134
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v22, i64 %v139
  %v141 = add i64 0, 0
  %v142 = getelementptr inbounds float, ptr %v140, i64 %v141
  %v143 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v144, ptr %v142, align 4
  %v145 = add nsw i64 %v134, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v146 = icmp sgt i64 %v3, 1
  br i1 %v146, label %b25, label %b26
b25:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v148 = atomicrmw add ptr %v147, i64 1 acq_rel
  %v149 = load i64, ptr %v69, align 8
  %v150 = add i64 %v149, 1
  store i64 %v150, ptr %v69, align 8
  %v151 = mul i64 %v3, %v150
  br label %b27
b27:
  %v152 = load atomic i64, ptr %v147 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b28, label %b29
b28:
  %v154 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v155 = getelementptr inbounds float, ptr %v71, i64 0
  %v156 = getelementptr inbounds float, ptr %v71, i64 64
  %v157 = getelementptr inbounds i64, ptr %v1, i64 4
  %v158 = load i64, ptr %v157, align 8
  %v159 = icmp eq i64 %v158, 0
  br i1 %v159, label %b30, label %b31
b30:
  %v160 = add i64 1, 0
  %v161 = sdiv i64 %v160, 1
  %v162 = add i64 %v2, 1
  %v163 = mul i64 %v161, %v2
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = mul i64 %v161, %v162
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  br label %b32
b32:
  %v175 = phi i64 [ %v167, %b30 ], [ %v189, %b33 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b33, label %b34
b33:
  %v177 = mul i64 %v175, 64
  %v178 = mul i64 %v175, 8
  %v179 = add i64 %v177, 0
  %v180 = add i64 %v178, 0
  %v181 = getelementptr inbounds float, ptr %v155, i64 %v179
  %v182 = sub i64 8, %v180
  %v183 = icmp slt i64 %v182, 0
  %v184 = select i1 %v183, i64 0, i64 %v182
  %v185 = mul i64 %v180, 17
  %v186 = add i64 1, %v185
  %v187 = getelementptr inbounds float, ptr %v16, i64 %v186
  call void @pack_turned(ptr %v187, i64 17, i64 1, i64 8, i64 %v184, ptr %v181, i64 8)
  %v188 = add i64 %v177, 64
  %v189 = add nsw i64 %v175, 1
  br label %b32
b34:
  %v190 = add i64 1, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  br label %b35
b35:
  %v205 = phi i64 [ %v197, %b34 ], [ %v219, %b36 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b36, label %b37
b36:
  %v207 = mul i64 %v205, 72
  %v208 = mul i64 %v205, 8
  %v209 = add i64 %v207, 0
  %v210 = add i64 %v208, 0
  %v211 = getelementptr inbounds float, ptr %v156, i64 %v209
  %v212 = sub i64 8, %v210
  %v213 = icmp slt i64 %v212, 0
  %v214 = select i1 %v213, i64 0, i64 %v212
  %v215 = mul i64 %v210, 9
  %v216 = add i64 0, %v215
  %v217 = getelementptr inbounds float, ptr %v12, i64 %v216
  call void @pack_turned(ptr %v217, i64 9, i64 1, i64 9, i64 %v214, ptr %v211, i64 8)
  %v218 = add i64 %v207, 72
  %v219 = add nsw i64 %v205, 1
  br label %b35
b37:
  br label %b31
b31:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b38, label %b39
b38:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = load i64, ptr %v69, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v69, align 8
  %v225 = mul i64 %v3, %v224
  br label %b40
b40:
  %v226 = load atomic i64, ptr %v221 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b41, label %b42
b41:
  %v228 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v229 = getelementptr inbounds float, ptr %v71, i64 136
  %v230 = getelementptr inbounds i64, ptr %v1, i64 4
  %v231 = load i64, ptr %v230, align 8
  %v232 = icmp eq i64 %v231, 0
  br i1 %v232, label %b43, label %b44
b43:
  %v233 = add i64 1, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  br label %b45
b45:
  %v248 = phi i64 [ %v240, %b43 ], [ %v262, %b46 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b46, label %b47
b46:
  %v250 = mul i64 %v248, 64
  %v251 = mul i64 %v248, 8
  %v252 = add i64 %v250, 0
  %v253 = add i64 %v251, 0
  %v254 = getelementptr inbounds float, ptr %v229, i64 %v252
  %v255 = sub i64 8, %v253
  %v256 = icmp slt i64 %v255, 0
  %v257 = select i1 %v256, i64 0, i64 %v255
  %v258 = mul i64 %v253, 8
  %v259 = add i64 0, %v258
  %v260 = getelementptr inbounds float, ptr %v14, i64 %v259
  call void @pack_turned(ptr %v260, i64 8, i64 1, i64 8, i64 %v257, ptr %v254, i64 8)
  %v261 = add i64 %v250, 64
  %v262 = add nsw i64 %v248, 1
  br label %b45
b47:
  br label %b44
b44:
  %v263 = icmp sgt i64 %v3, 1
  br i1 %v263, label %b48, label %b49
b48:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v265 = atomicrmw add ptr %v264, i64 1 acq_rel
  %v266 = load i64, ptr %v69, align 8
  %v267 = add i64 %v266, 1
  store i64 %v267, ptr %v69, align 8
  %v268 = mul i64 %v3, %v267
  br label %b50
b50:
  %v269 = load atomic i64, ptr %v264 acquire, align 8
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b51, label %b52
b51:
  %v271 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 5
  %v273 = load i64, ptr %v272, align 8
  br label %b53
b53:
  %v274 = phi i64 [ 0, %b49 ], [ %v644, %b122 ]
  %v275 = icmp slt i64 %v274, %v5
  br i1 %v275, label %b54, label %b55
b54:
  %v276 = add i64 %v274, %v273
  %v277 = icmp slt i64 %v276, %v5
  %v278 = select i1 %v277, i64 %v276, i64 %v5
  %v279 = sub i64 %v278, %v274
  %v280 = mul i64 %v279, %v7
  %v282 = add i64 %v280, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v280
  %v289 = select i1 %v288, i64 %v287, i64 %v280
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v280
  %v294 = select i1 %v293, i64 %v292, i64 %v280
  %v295 = mul i64 %v274, %v7
  %v296 = add i64 %v289, %v295
  %v297 = add i64 %v294, %v295
  br label %b56
b56:
  %v298 = phi i64 [ %v296, %b54 ], [ %v352, %b61 ]
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b57, label %b58
b57:
  %v300 = add i64 %v298, 96
  %v301 = icmp slt i64 %v300, %v297
  %v302 = select i1 %v301, i64 %v300, i64 %v297
  br label %b59
b59:
  %v303 = phi i64 [ 0, %b57 ], [ %v351, %b64 ]
  %v304 = icmp slt i64 %v303, 1
  br i1 %v304, label %b60, label %b61
b60:
  %v305 = sub i64 %v302, %v298
  %v306 = sub i64 8, 1
  %v307 = add i64 %v305, %v306
  %v308 = sdiv i64 %v307, 8
  br label %b62
b62:
  %v309 = phi i64 [ 0, %b60 ], [ %v350, %b69 ]
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b63, label %b64
b63:
  %v311 = mul i64 %v305, %v309
  %v312 = sdiv i64 %v311, %v308
  %v313 = add i64 %v298, %v312
  %v314 = add i64 %v309, 1
  %v315 = mul i64 %v305, %v314
  %v316 = sdiv i64 %v315, %v308
  %v317 = add i64 %v298, %v316
  %v318 = mul i64 %v303, 64
  %v319 = getelementptr inbounds float, ptr %v155, i64 %v318
  %v320 = sub i64 %v317, %v313
  %v321 = mul i64 %v313, 8
  %v322 = getelementptr inbounds float, ptr %v10, i64 %v321
  %v323 = getelementptr inbounds float, ptr %v322, i64 0
  %v324 = sub i64 %v320, 1
  %v325 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v324
  %v326 = load ptr, ptr %v325, align 4
  %v327 = getelementptr inbounds float, ptr %v281, i64 0
  %v328 = icmp sgt i64 %v320, 0
  br i1 %v328, label %b65, label %b66
b65:
  call void %v326(ptr %v323, i64 8, ptr %v319, i64 8, ptr %v327, i64 8, i64 0)
  br label %b66
b66:
  %v329 = add i64 %v318, 64
  br label %b67
b67:
  %v330 = phi i64 [ %v313, %b66 ], [ %v349, %b72 ]
  %v331 = icmp slt i64 %v330, %v317
  br i1 %v331, label %b68, label %b69
b68:
  %v332 = sub i64 %v330, %v313
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v281, i64 %v333
  %v335 = mul i64 %v330, 8
  %v336 = getelementptr inbounds float, ptr %v38, i64 %v335
  br label %b70
b70:
  %v337 = phi i64 [ 0, %b68 ], [ %v348, %b71 ]
  %v338 = icmp slt i64 %v337, 1
  br i1 %v338, label %b71, label %b72
b71:
  %v339 = mul i64 %v303, 1
  %v340 = add i64 %v339, %v337
  %v341 = mul i64 %v340, 8
  %v342 = add i64 0, %v337
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v334, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 0, %v341
  %v347 = getelementptr inbounds float, ptr %v336, i64 %v346
  store <8 x float> %v345, ptr %v347, align 4
  %v348 = add nsw i64 %v337, 1
  br label %b70
b72:
  %v349 = add nsw i64 %v330, 1
  br label %b67
b69:
  %v350 = add nsw i64 %v309, 1
  br label %b62
b64:
  %v351 = add nsw i64 %v303, 1
  br label %b59
b61:
  %v352 = add nsw i64 %v298, 96
  br label %b56
b58:
  %v353 = add i64 %v280, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v280
  %v360 = select i1 %v359, i64 %v358, i64 %v280
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v280
  %v365 = select i1 %v364, i64 %v363, i64 %v280
  %v366 = mul i64 %v274, %v7
  %v367 = add i64 %v360, %v366
  %v368 = add i64 %v365, %v366
  br label %b73
b73:
  %v369 = phi i64 [ %v367, %b58 ], [ %v377, %b74 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b74, label %b75
b74:
  %v371 = mul i64 %v274, %v7
  %v372 = sub i64 %v369, %v371
  %v373 = mul i64 %v372, 9
  %v374 = getelementptr inbounds float, ptr %v32, i64 %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v374, i64 %v375
  store float 0x3FF0000000000000, ptr %v376, align 4
  %v377 = add nsw i64 %v369, 1
  br label %b73
b75:
  %v378 = add i64 %v280, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v280
  %v385 = select i1 %v384, i64 %v383, i64 %v280
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v280
  %v390 = select i1 %v389, i64 %v388, i64 %v280
  %v391 = mul i64 %v274, %v7
  %v392 = add i64 %v385, %v391
  %v393 = add i64 %v390, %v391
  br label %b76
b76:
  %v394 = phi i64 [ %v392, %b75 ], [ %v407, %b77 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b77, label %b78
b77:
  %v396 = mul i64 %v394, 8
  %v397 = getelementptr inbounds float, ptr %v10, i64 %v396
  %v398 = mul i64 %v274, %v7
  %v399 = sub i64 %v394, %v398
  %v400 = mul i64 %v399, 9
  %v401 = getelementptr inbounds float, ptr %v32, i64 %v400
  %v402 = add i64 0, 0
  %v403 = getelementptr inbounds float, ptr %v397, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 1, 0
  %v406 = getelementptr inbounds float, ptr %v401, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v394, 1
  br label %b76
b78:
  %v409 = add i64 %v280, 0
  %v410 = sdiv i64 %v409, 1
  %v411 = add i64 %v2, 1
  %v412 = mul i64 %v410, %v2
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v280
  %v416 = select i1 %v415, i64 %v414, i64 %v280
  %v417 = mul i64 %v410, %v411
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v280
  %v421 = select i1 %v420, i64 %v419, i64 %v280
  %v422 = mul i64 %v274, %v7
  %v423 = add i64 %v416, %v422
  %v424 = add i64 %v421, %v422
  br label %b79
b79:
  %v425 = phi i64 [ %v423, %b78 ], [ %v483, %b84 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b80, label %b81
b80:
  %v427 = add i64 %v425, 96
  %v428 = icmp slt i64 %v427, %v424
  %v429 = select i1 %v428, i64 %v427, i64 %v424
  br label %b82
b82:
  %v430 = phi i64 [ 0, %b80 ], [ %v482, %b87 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b83, label %b84
b83:
  %v432 = sub i64 %v429, %v425
  %v433 = sub i64 8, 1
  %v434 = add i64 %v432, %v433
  %v435 = sdiv i64 %v434, 8
  br label %b85
b85:
  %v436 = phi i64 [ 0, %b83 ], [ %v481, %b92 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b86, label %b87
b86:
  %v438 = mul i64 %v432, %v436
  %v439 = sdiv i64 %v438, %v435
  %v440 = add i64 %v425, %v439
  %v441 = add i64 %v436, 1
  %v442 = mul i64 %v432, %v441
  %v443 = sdiv i64 %v442, %v435
  %v444 = add i64 %v425, %v443
  %v445 = mul i64 %v430, 72
  %v446 = getelementptr inbounds float, ptr %v156, i64 %v445
  %v447 = sub i64 %v444, %v440
  %v448 = mul i64 %v274, %v7
  %v449 = sub i64 %v440, %v448
  %v450 = mul i64 %v449, 9
  %v451 = getelementptr inbounds float, ptr %v32, i64 %v450
  %v452 = getelementptr inbounds float, ptr %v451, i64 0
  %v453 = sub i64 %v447, 1
  %v454 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v453
  %v455 = load ptr, ptr %v454, align 4
  %v456 = getelementptr inbounds float, ptr %v408, i64 0
  %v457 = icmp sgt i64 %v447, 0
  br i1 %v457, label %b88, label %b89
b88:
  call void %v455(ptr %v452, i64 9, ptr %v446, i64 9, ptr %v456, i64 8, i64 0)
  br label %b89
b89:
  %v458 = add i64 %v445, 72
  br label %b90
b90:
  %v459 = phi i64 [ %v440, %b89 ], [ %v480, %b95 ]
  %v460 = icmp slt i64 %v459, %v444
  br i1 %v460, label %b91, label %b92
b91:
  %v461 = sub i64 %v459, %v440
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v408, i64 %v462
  %v464 = mul i64 %v274, %v7
  %v465 = sub i64 %v459, %v464
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v40, i64 %v466
  br label %b93
b93:
  %v468 = phi i64 [ 0, %b91 ], [ %v479, %b94 ]
  %v469 = icmp slt i64 %v468, 1
  br i1 %v469, label %b94, label %b95
b94:
  %v470 = mul i64 %v430, 1
  %v471 = add i64 %v470, %v468
  %v472 = mul i64 %v471, 8
  %v473 = add i64 0, %v468
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v463, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 0, %v472
  %v478 = getelementptr inbounds float, ptr %v467, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v468, 1
  br label %b93
b95:
  %v480 = add nsw i64 %v459, 1
  br label %b90
b92:
  %v481 = add nsw i64 %v436, 1
  br label %b85
b87:
  %v482 = add nsw i64 %v430, 1
  br label %b82
b84:
  %v483 = add nsw i64 %v425, 96
  br label %b79
b81:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b96, label %b97
b96:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = load i64, ptr %v69, align 8
  %v488 = add i64 %v487, 1
  store i64 %v488, ptr %v69, align 8
  %v489 = mul i64 %v3, %v488
  br label %b98
b98:
  %v490 = load atomic i64, ptr %v485 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b99, label %b100
b99:
  %v492 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v493 = phi i64 [ %v274, %b97 ], [ %v634, %b106 ]
  %v494 = icmp slt i64 %v493, %v278
  br i1 %v494, label %b102, label %b103
b102:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b104
b104:
  %v509 = phi i64 [ %v503, %b102 ], [ %v633, %b109 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b105, label %b106
b105:
  %v511 = add i64 %v509, 96
  %v512 = icmp slt i64 %v511, %v508
  %v513 = select i1 %v512, i64 %v511, i64 %v508
  br label %b107
b107:
  %v514 = phi i64 [ 0, %b105 ], [ %v632, %b112 ]
  %v515 = icmp slt i64 %v514, 1
  br i1 %v515, label %b108, label %b109
b108:
  %v516 = sub i64 %v513, %v509
  %v517 = sub i64 8, 1
  %v518 = add i64 %v516, %v517
  %v519 = sdiv i64 %v518, 8
  br label %b110
b110:
  %v520 = phi i64 [ 0, %b108 ], [ %v631, %b117 ]
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b111, label %b112
b111:
  %v522 = mul i64 %v516, %v520
  %v523 = sdiv i64 %v522, %v519
  %v524 = add i64 %v509, %v523
  %v525 = add i64 %v520, 1
  %v526 = mul i64 %v516, %v525
  %v527 = sdiv i64 %v526, %v519
  %v528 = add i64 %v509, %v527
  %v529 = mul i64 %v514, 64
  %v530 = getelementptr inbounds float, ptr %v229, i64 %v529
  %v531 = sub i64 %v528, %v524
  %v532 = add i64 %v493, 0
  %v533 = and i64 %v532, %v56
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v524
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v22, i64 %v536
  %v538 = getelementptr inbounds float, ptr %v537, i64 0
  %v539 = sub i64 %v531, 1
  %v540 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v539
  %v541 = load ptr, ptr %v540, align 4
  %v542 = getelementptr inbounds float, ptr %v495, i64 0
  %v543 = icmp sgt i64 %v531, 0
  br i1 %v543, label %b113, label %b114
b113:
  call void %v541(ptr %v538, i64 8, ptr %v530, i64 8, ptr %v542, i64 8, i64 0)
  br label %b114
b114:
  %v544 = add i64 %v529, 64
  br label %b115
b115:
  %v545 = phi i64 [ %v524, %b114 ], [ %v630, %b120 ]
  %v546 = icmp slt i64 %v545, %v528
  br i1 %v546, label %b116, label %b117
b116:
  %v547 = sub i64 %v545, %v524
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v495, i64 %v548
  %v550 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v551 = add i64 %v493, 0
  %v552 = and i64 %v551, %v56
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v545
  %v555 = mul i64 %v554, 8
  %v556 = getelementptr inbounds float, ptr %v22, i64 %v555
  %v557 = add i64 %v493, 0
  %v558 = sub i64 %v557, %v274
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v545
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v40, i64 %v561
  %v563 = add i64 %v493, 1
  %v564 = and i64 %v563, %v56
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v545
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v22, i64 %v567
  %v569 = add i64 %v493, 0
  %v570 = and i64 %v569, %v64
  %v571 = mul i64 %v570, %v7
  %v572 = add i64 %v571, %v545
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v42, i64 %v573
  br label %b118
b118:
  %v575 = phi i64 [ 0, %b116 ], [ %v629, %b119 ]
  %v576 = icmp slt i64 %v575, 1
  br i1 %v576, label %b119, label %b120
b119:
  %v577 = mul i64 %v514, 1
  %v578 = add i64 %v577, %v575
  %v579 = mul i64 %v578, 8
  %v580 = add i64 0, %v575
  %v581 = mul i64 %v580, 8
  %v582 = getelementptr inbounds float, ptr %v549, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 0, %v579
  %v585 = getelementptr inbounds float, ptr %v556, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = insertelement <8 x float> poison, float %v550, i64 0
  %v588 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> zeroinitializer
  %v589 = fmul <8 x float> %v588, %v586
  %v590 = add i64 0, %v579
  %v591 = getelementptr inbounds float, ptr %v562, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fadd <8 x float> %v592, %v583
  %v594 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v593)
  %v595 = fcmp ogt <8 x float> %v594, splat (float 0x4023000000000000)
  %v596 = select <8 x i1> %v595, <8 x float> splat (float 0x4023000000000000), <8 x float> %v594
  %v597 = fadd <8 x float> %v596, %v596
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
  %v609 = shl <8 x i32> %v602, splat (i32 23)
  %v610 = add <8 x i32> %v609, splat (i32 1065353216)
  %v611 = bitcast <8 x i32> %v610 to <8 x float>
  %v612 = fsub <8 x float> %v611, splat (float 0x3FF0000000000000)
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v608, <8 x float> %v612)
  %v614 = fadd <8 x float> %v613, splat (float 0x4000000000000000)
  %v615 = fdiv <8 x float> %v613, %v614
  %v616 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v615, <8 x float> %v593)
  %v617 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v618 = shufflevector <8 x float> %v617, <8 x float> poison, <8 x i32> zeroinitializer
  %v619 = fmul <8 x float> %v618, %v616
  %v620 = fadd <8 x float> %v589, %v619
  %v621 = fmul <8 x float> %v616, %v616
  %v622 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v623 = shufflevector <8 x float> %v622, <8 x float> poison, <8 x i32> zeroinitializer
  %v624 = fsub <8 x float> %v623, %v621
  %v625 = add i64 0, %v579
  %v626 = getelementptr inbounds float, ptr %v568, i64 %v625
  store <8 x float> %v620, ptr %v626, align 4
  %v627 = add i64 0, %v579
  %v628 = getelementptr inbounds float, ptr %v574, i64 %v627
  store <8 x float> %v624, ptr %v628, align 4
  %v629 = add nsw i64 %v575, 1
  br label %b118
b120:
  %v630 = add nsw i64 %v545, 1
  br label %b115
b117:
  %v631 = add nsw i64 %v520, 1
  br label %b110
b112:
  %v632 = add nsw i64 %v514, 1
  br label %b107
b109:
  %v633 = add nsw i64 %v509, 96
  br label %b104
b106:
  %v634 = add nsw i64 %v493, 1
  br label %b101
b103:
  %v635 = icmp sgt i64 %v3, 1
  br i1 %v635, label %b121, label %b122
b121:
  %v636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v637 = atomicrmw add ptr %v636, i64 1 acq_rel
  %v638 = load i64, ptr %v69, align 8
  %v639 = add i64 %v638, 1
  store i64 %v639, ptr %v69, align 8
  %v640 = mul i64 %v3, %v639
  br label %b123
b123:
  %v641 = load atomic i64, ptr %v636 acquire, align 8
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b124, label %b125
b124:
  %v643 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v644 = add nsw i64 %v274, %v273
  br label %b53
b55:
  %v645 = getelementptr inbounds float, ptr %v71, i64 200
  %v646 = getelementptr inbounds i64, ptr %v1, i64 4
  %v647 = load i64, ptr %v646, align 8
  %v648 = icmp eq i64 %v647, 0
  br i1 %v648, label %b126, label %b127
b126:
  %v649 = add i64 1, 0
  %v650 = sdiv i64 %v649, 1
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, 1
  %v656 = select i1 %v655, i64 %v654, i64 1
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, 1
  %v661 = select i1 %v660, i64 %v659, i64 1
  %v662 = icmp slt i64 %v661, 1
  %v663 = select i1 %v662, i64 %v661, i64 1
  br label %b128
b128:
  %v664 = phi i64 [ %v656, %b126 ], [ %v678, %b129 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b129, label %b130
b129:
  %v666 = mul i64 %v664, 64
  %v667 = mul i64 %v664, 8
  %v668 = add i64 %v666, 0
  %v669 = add i64 %v667, 0
  %v670 = getelementptr inbounds float, ptr %v645, i64 %v668
  %v671 = sub i64 8, %v669
  %v672 = icmp slt i64 %v671, 0
  %v673 = select i1 %v672, i64 0, i64 %v671
  %v674 = mul i64 %v669, 17
  %v675 = add i64 9, %v674
  %v676 = getelementptr inbounds float, ptr %v16, i64 %v675
  call void @pack_turned(ptr %v676, i64 17, i64 1, i64 8, i64 %v673, ptr %v670, i64 8)
  %v677 = add i64 %v666, 64
  %v678 = add nsw i64 %v664, 1
  br label %b128
b130:
  br label %b127
b127:
  %v679 = icmp sgt i64 %v3, 1
  br i1 %v679, label %b131, label %b132
b131:
  %v680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v681 = atomicrmw add ptr %v680, i64 1 acq_rel
  %v682 = load i64, ptr %v69, align 8
  %v683 = add i64 %v682, 1
  store i64 %v683, ptr %v69, align 8
  %v684 = mul i64 %v3, %v683
  br label %b133
b133:
  %v685 = load atomic i64, ptr %v680 acquire, align 8
  %v686 = icmp slt i64 %v685, %v684
  br i1 %v686, label %b134, label %b135
b134:
  %v687 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v689 = add i64 %v8, 0
  %v690 = sdiv i64 %v689, 1
  %v691 = add i64 %v2, 1
  %v692 = mul i64 %v690, %v2
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v8
  %v696 = select i1 %v695, i64 %v694, i64 %v8
  %v697 = mul i64 %v690, %v691
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v8
  %v701 = select i1 %v700, i64 %v699, i64 %v8
  br label %b136
b136:
  %v702 = phi i64 [ %v696, %b132 ], [ %v768, %b141 ]
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b137, label %b138
b137:
  %v704 = add i64 %v702, 96
  %v705 = icmp slt i64 %v704, %v701
  %v706 = select i1 %v705, i64 %v704, i64 %v701
  br label %b139
b139:
  %v707 = phi i64 [ 0, %b137 ], [ %v767, %b144 ]
  %v708 = icmp slt i64 %v707, 1
  br i1 %v708, label %b140, label %b141
b140:
  %v709 = sub i64 %v706, %v702
  %v710 = sub i64 8, 1
  %v711 = add i64 %v709, %v710
  %v712 = sdiv i64 %v711, 8
  br label %b142
b142:
  %v713 = phi i64 [ 0, %b140 ], [ %v766, %b149 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b143, label %b144
b143:
  %v715 = mul i64 %v709, %v713
  %v716 = sdiv i64 %v715, %v712
  %v717 = add i64 %v702, %v716
  %v718 = add i64 %v713, 1
  %v719 = mul i64 %v709, %v718
  %v720 = sdiv i64 %v719, %v712
  %v721 = add i64 %v702, %v720
  %v722 = mul i64 %v707, 64
  %v723 = getelementptr inbounds float, ptr %v645, i64 %v722
  %v724 = sub i64 %v721, %v717
  %v725 = mul i64 1, %v7
  %v726 = add i64 %v717, %v725
  %v727 = mul i64 %v726, 8
  %v728 = getelementptr inbounds float, ptr %v22, i64 %v727
  %v729 = getelementptr inbounds float, ptr %v728, i64 0
  %v730 = sub i64 %v724, 1
  %v731 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v730
  %v732 = load ptr, ptr %v731, align 4
  %v733 = getelementptr inbounds float, ptr %v688, i64 0
  %v734 = icmp sgt i64 %v724, 0
  br i1 %v734, label %b145, label %b146
b145:
  call void %v732(ptr %v729, i64 8, ptr %v723, i64 8, ptr %v733, i64 8, i64 0)
  br label %b146
b146:
  %v735 = add i64 %v722, 64
  br label %b147
b147:
  %v736 = phi i64 [ %v717, %b146 ], [ %v765, %b152 ]
  %v737 = icmp slt i64 %v736, %v721
  br i1 %v737, label %b148, label %b149
b148:
  %v738 = sub i64 %v736, %v717
  %v739 = mul i64 %v738, 8
  %v740 = getelementptr inbounds float, ptr %v688, i64 %v739
  %v741 = mul i64 %v736, 8
  %v742 = getelementptr inbounds float, ptr %v38, i64 %v741
  %v743 = mul i64 %v736, 8
  %v744 = getelementptr inbounds float, ptr %v26, i64 %v743
  br label %b150
b150:
  %v745 = phi i64 [ 0, %b148 ], [ %v764, %b151 ]
  %v746 = icmp slt i64 %v745, 1
  br i1 %v746, label %b151, label %b152
b151:
  %v747 = mul i64 %v707, 1
  %v748 = add i64 %v747, %v745
  %v749 = mul i64 %v748, 8
  %v750 = add i64 0, %v745
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v740, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 0, %v749
  %v755 = getelementptr inbounds float, ptr %v36, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 0, %v749
  %v758 = getelementptr inbounds float, ptr %v742, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = fadd <8 x float> %v759, %v753
  %v761 = fadd <8 x float> %v756, %v760
  %v762 = add i64 0, %v749
  %v763 = getelementptr inbounds float, ptr %v744, i64 %v762
  store <8 x float> %v761, ptr %v763, align 4
  %v764 = add nsw i64 %v745, 1
  br label %b150
b152:
  %v765 = add nsw i64 %v736, 1
  br label %b147
b149:
  %v766 = add nsw i64 %v713, 1
  br label %b142
b144:
  %v767 = add nsw i64 %v707, 1
  br label %b139
b141:
  %v768 = add nsw i64 %v702, 96
  br label %b136
b138:
  %v769 = icmp sgt i64 %v3, 1
  br i1 %v769, label %b153, label %b154
b153:
  %v770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v771 = atomicrmw add ptr %v770, i64 1 acq_rel
  %v772 = load i64, ptr %v69, align 8
  %v773 = add i64 %v772, 1
  store i64 %v773, ptr %v69, align 8
  %v774 = mul i64 %v3, %v773
  br label %b155
b155:
  %v775 = load atomic i64, ptr %v770 acquire, align 8
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b156, label %b157
b156:
  %v777 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
  %v69 = alloca i64, i64 1, align 8
  %v136 = alloca float, i64 96, align 4
  %v341 = alloca float, i64 64, align 4
  %v505 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 320
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v126, %b3 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 192
  %v97 = mul i64 %v94, 24
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 17, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = mul i64 %v99, 1
  %v105 = add i64 0, %v104
  %v106 = getelementptr inbounds float, ptr %v16, i64 %v105
  call void @pack_rows(ptr %v106, i64 1, i64 17, i64 8, i64 %v103, ptr %v100, i64 24)
  %v107 = add i64 %v96, 8
  %v108 = add i64 %v97, 8
  %v109 = getelementptr inbounds float, ptr %v75, i64 %v107
  %v110 = sub i64 17, %v108
  %v111 = icmp slt i64 %v110, 0
  %v112 = select i1 %v111, i64 0, i64 %v110
  %v113 = mul i64 %v108, 1
  %v114 = add i64 0, %v113
  %v115 = getelementptr inbounds float, ptr %v16, i64 %v114
  call void @pack_rows(ptr %v115, i64 1, i64 17, i64 8, i64 %v112, ptr %v109, i64 24)
  %v116 = add i64 %v96, 16
  %v117 = add i64 %v97, 16
  %v118 = getelementptr inbounds float, ptr %v75, i64 %v116
  %v119 = sub i64 17, %v117
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = mul i64 %v117, 1
  %v123 = add i64 0, %v122
  %v124 = getelementptr inbounds float, ptr %v16, i64 %v123
  call void @pack_rows(ptr %v124, i64 1, i64 17, i64 8, i64 %v121, ptr %v118, i64 24)
  %v125 = add i64 %v96, 192
  %v126 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b5, label %b6
b5:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v69, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v69, align 8
  %v132 = mul i64 %v3, %v131
  br label %b7
b7:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b8, label %b9
b8:
  %v135 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v137 = add i64 %v8, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v8
  %v144 = select i1 %v143, i64 %v142, i64 %v8
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v8
  %v149 = select i1 %v148, i64 %v147, i64 %v8
  br label %b10
b10:
  %v150 = phi i64 [ %v144, %b6 ], [ %v218, %b15 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b11, label %b12
b11:
  %v152 = add i64 %v150, 96
  %v153 = icmp slt i64 %v152, %v149
  %v154 = select i1 %v153, i64 %v152, i64 %v149
  br label %b13
b13:
  %v155 = phi i64 [ 0, %b11 ], [ %v217, %b18 ]
  %v156 = icmp slt i64 %v155, 1
  br i1 %v156, label %b14, label %b15
b14:
  %v157 = sub i64 %v154, %v150
  %v158 = sub i64 4, 1
  %v159 = add i64 %v157, %v158
  %v160 = sdiv i64 %v159, 4
  br label %b16
b16:
  %v161 = phi i64 [ 0, %b14 ], [ %v216, %b23 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b17, label %b18
b17:
  %v163 = mul i64 %v157, %v161
  %v164 = sdiv i64 %v163, %v160
  %v165 = add i64 %v150, %v164
  %v166 = add i64 %v161, 1
  %v167 = mul i64 %v157, %v166
  %v168 = sdiv i64 %v167, %v160
  %v169 = add i64 %v150, %v168
  %v170 = mul i64 %v155, 192
  %v171 = getelementptr inbounds float, ptr %v75, i64 %v170
  %v172 = sub i64 %v169, %v165
  %v173 = mul i64 %v165, 8
  %v174 = getelementptr inbounds float, ptr %v18, i64 %v173
  %v175 = getelementptr inbounds float, ptr %v174, i64 0
  %v176 = sub i64 %v172, 1
  %v177 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v176
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds float, ptr %v136, i64 0
  %v180 = icmp sgt i64 %v172, 0
  br i1 %v180, label %b19, label %b20
b19:
  call void %v178(ptr %v175, i64 8, ptr %v171, i64 8, ptr %v179, i64 24, i64 8)
  br label %b20
b20:
  %v181 = add i64 %v170, 192
  br label %b21
b21:
  %v182 = phi i64 [ %v165, %b20 ], [ %v215, %b26 ]
  %v183 = icmp slt i64 %v182, %v169
  br i1 %v183, label %b22, label %b23
b22:
  %v184 = sub i64 %v182, %v165
  %v185 = mul i64 %v184, 24
  %v186 = getelementptr inbounds float, ptr %v136, i64 %v185
  %v187 = mul i64 %v182, 17
  %v188 = getelementptr inbounds float, ptr %v44, i64 %v187
  br label %b24
b24:
  %v189 = phi i64 [ 0, %b22 ], [ %v214, %b30 ]
  %v190 = icmp slt i64 %v189, 3
  br i1 %v190, label %b25, label %b26
b25:
  %v191 = mul i64 %v155, 3
  %v192 = add i64 %v191, %v189
  %v193 = mul i64 %v192, 8
  %v194 = icmp slt i64 %v193, 16
  br i1 %v194, label %b27, label %b28
b27:
  %v195 = add i64 0, %v189
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v186, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = add i64 0, %v193
  %v200 = getelementptr inbounds float, ptr %v188, i64 %v199
  store <8 x float> %v198, ptr %v200, align 4
  br label %b28
b28:
  %v201 = icmp eq i64 %v193, 16
  br i1 %v201, label %b29, label %b30
b29:
  %v202 = icmp ult i64 1, 8
  %v203 = select i1 %v202, i64 1, i64 8
  %v204 = trunc i64 %v203 to i32
  %v205 = insertelement <8 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <8 x i32> %v205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v206
  %v208 = add i64 0, %v189
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v186, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 0, %v193
  %v213 = getelementptr inbounds float, ptr %v188, i64 %v212
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v211, ptr align 4 %v213, <8 x i1> %v207)
  br label %b30
b30:
  %v214 = add nsw i64 %v189, 1
  br label %b24
b26:
  %v215 = add nsw i64 %v182, 1
  br label %b21
b23:
  %v216 = add nsw i64 %v161, 1
  br label %b16
b18:
  %v217 = add nsw i64 %v155, 1
  br label %b13
b15:
  %v218 = add nsw i64 %v150, 96
  br label %b10
b12:
  %v219 = icmp sgt i64 %v3, 1
  br i1 %v219, label %b31, label %b32
b31:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 3
  %v221 = atomicrmw add ptr %v220, i64 1 acq_rel
  %v222 = load i64, ptr %v69, align 8
  %v223 = add i64 %v222, 1
  store i64 %v223, ptr %v69, align 8
  %v224 = mul i64 %v3, %v223
  br label %b33
b33:
  %v225 = load atomic i64, ptr %v220 acquire, align 8
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b34, label %b35
b34:
  %v227 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v228 = getelementptr inbounds float, ptr %v71, i64 192
  %v229 = getelementptr inbounds i64, ptr %v1, i64 4
  %v230 = load i64, ptr %v229, align 8
  %v231 = icmp eq i64 %v230, 0
  br i1 %v231, label %b36, label %b37
b36:
  %v232 = add i64 1, 0
  %v233 = sdiv i64 %v232, 1
  %v234 = add i64 %v2, 1
  %v235 = mul i64 %v233, %v2
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, 1
  %v239 = select i1 %v238, i64 %v237, i64 1
  %v240 = mul i64 %v233, %v234
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  %v245 = icmp slt i64 %v244, 1
  %v246 = select i1 %v245, i64 %v244, i64 1
  br label %b38
b38:
  %v247 = phi i64 [ %v239, %b36 ], [ %v261, %b39 ]
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b39, label %b40
b39:
  %v249 = mul i64 %v247, 64
  %v250 = mul i64 %v247, 8
  %v251 = add i64 %v249, 0
  %v252 = add i64 %v250, 0
  %v253 = getelementptr inbounds float, ptr %v228, i64 %v251
  %v254 = sub i64 8, %v252
  %v255 = icmp slt i64 %v254, 0
  %v256 = select i1 %v255, i64 0, i64 %v254
  %v257 = mul i64 %v252, 1
  %v258 = add i64 0, %v257
  %v259 = getelementptr inbounds float, ptr %v14, i64 %v258
  call void @pack_rows(ptr %v259, i64 1, i64 8, i64 8, i64 %v256, ptr %v253, i64 8)
  %v260 = add i64 %v249, 64
  %v261 = add nsw i64 %v247, 1
  br label %b38
b40:
  br label %b37
b37:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b41, label %b42
b41:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = load i64, ptr %v69, align 8
  %v266 = add i64 %v265, 1
  store i64 %v266, ptr %v69, align 8
  %v267 = mul i64 %v3, %v266
  br label %b43
b43:
  %v268 = load atomic i64, ptr %v263 acquire, align 8
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b44, label %b45
b44:
  %v270 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  br label %b46
b46:
  %v271 = phi i64 [ 0, %b42 ], [ %v452, %b54 ]
  %v272 = icmp slt i64 %v271, %v5
  br i1 %v272, label %b47, label %b48
b47:
  %v273 = sub i64 %v5, 1
  %v274 = sub i64 %v273, %v271
  %v275 = add i64 %v7, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v7
  %v282 = select i1 %v281, i64 %v280, i64 %v7
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  br label %b49
b49:
  %v288 = phi i64 [ %v282, %b47 ], [ %v340, %b50 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b50, label %b51
b50:
  %v290 = add i64 %v274, 1
  %v291 = and i64 %v290, 1
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v288
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v24, i64 %v294
  %v296 = add i64 %v274, 0
  %v297 = and i64 %v296, %v54
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v288
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v20, i64 %v300
  %v302 = add i64 %v274, 0
  %v303 = and i64 %v302, %v66
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v288
  %v306 = mul i64 %v305, 17
  %v307 = getelementptr inbounds float, ptr %v44, i64 %v306
  %v308 = add i64 %v274, 0
  %v309 = and i64 %v308, %v64
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v288
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v42, i64 %v312
  %v314 = add i64 %v274, 0
  %v315 = and i64 %v314, %v68
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v288
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v46, i64 %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v295, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v301, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fadd <8 x float> %v322, %v325
  %v327 = add i64 9, 0
  %v328 = getelementptr inbounds float, ptr %v307, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fadd <8 x float> %v326, %v329
  %v331 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v332 = shufflevector <8 x float> %v331, <8 x float> poison, <8 x i32> zeroinitializer
  %v333 = fmul <8 x float> %v330, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v313, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fmul <8 x float> %v333, %v336
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v319, i64 %v338
  store <8 x float> %v337, ptr %v339, align 4
  %v340 = add nsw i64 %v288, 1
  br label %b49
b51:
  %v342 = add i64 %v7, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v7
  %v349 = select i1 %v348, i64 %v347, i64 %v7
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v7
  %v354 = select i1 %v353, i64 %v352, i64 %v7
  br label %b52
b52:
  %v355 = phi i64 [ %v349, %b51 ], [ %v451, %b57 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b53, label %b54
b53:
  %v357 = add i64 %v355, 96
  %v358 = icmp slt i64 %v357, %v354
  %v359 = select i1 %v358, i64 %v357, i64 %v354
  br label %b55
b55:
  %v360 = phi i64 [ 0, %b53 ], [ %v450, %b60 ]
  %v361 = icmp slt i64 %v360, 1
  br i1 %v361, label %b56, label %b57
b56:
  %v362 = sub i64 %v359, %v355
  %v363 = sub i64 8, 1
  %v364 = add i64 %v362, %v363
  %v365 = sdiv i64 %v364, 8
  br label %b58
b58:
  %v366 = phi i64 [ 0, %b56 ], [ %v449, %b65 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b59, label %b60
b59:
  %v368 = mul i64 %v362, %v366
  %v369 = sdiv i64 %v368, %v365
  %v370 = add i64 %v355, %v369
  %v371 = add i64 %v366, 1
  %v372 = mul i64 %v362, %v371
  %v373 = sdiv i64 %v372, %v365
  %v374 = add i64 %v355, %v373
  %v375 = mul i64 %v360, 64
  %v376 = getelementptr inbounds float, ptr %v228, i64 %v375
  %v377 = sub i64 %v374, %v370
  %v378 = add i64 %v274, 0
  %v379 = and i64 %v378, %v68
  %v380 = mul i64 %v379, %v7
  %v381 = add i64 %v380, %v370
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v46, i64 %v382
  %v384 = getelementptr inbounds float, ptr %v383, i64 0
  %v385 = sub i64 %v377, 1
  %v386 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v385
  %v387 = load ptr, ptr %v386, align 4
  %v388 = getelementptr inbounds float, ptr %v341, i64 0
  %v389 = icmp sgt i64 %v377, 0
  br i1 %v389, label %b61, label %b62
b61:
  call void %v387(ptr %v384, i64 8, ptr %v376, i64 8, ptr %v388, i64 8, i64 0)
  br label %b62
b62:
  %v390 = add i64 %v375, 64
  br label %b63
b63:
  %v391 = phi i64 [ %v370, %b62 ], [ %v448, %b68 ]
  %v392 = icmp slt i64 %v391, %v374
  br i1 %v392, label %b64, label %b65
b64:
  %v393 = sub i64 %v391, %v370
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr inbounds float, ptr %v341, i64 %v394
  %v396 = add i64 %v274, 1
  %v397 = and i64 %v396, 1
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v391
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v24, i64 %v400
  %v402 = add i64 %v274, 0
  %v403 = and i64 %v402, %v54
  %v404 = mul i64 %v403, %v7
  %v405 = add i64 %v404, %v391
  %v406 = mul i64 %v405, 8
  %v407 = getelementptr inbounds float, ptr %v20, i64 %v406
  %v408 = add i64 %v274, 0
  %v409 = and i64 %v408, %v66
  %v410 = mul i64 %v409, %v7
  %v411 = add i64 %v410, %v391
  %v412 = mul i64 %v411, 17
  %v413 = getelementptr inbounds float, ptr %v44, i64 %v412
  %v414 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v415 = add i64 %v274, 0
  %v416 = and i64 %v415, 1
  %v417 = mul i64 %v416, %v7
  %v418 = add i64 %v417, %v391
  %v419 = mul i64 %v418, 8
  %v420 = getelementptr inbounds float, ptr %v24, i64 %v419
  br label %b66
b66:
  %v421 = phi i64 [ 0, %b64 ], [ %v447, %b67 ]
  %v422 = icmp slt i64 %v421, 1
  br i1 %v422, label %b67, label %b68
b67:
  %v423 = mul i64 %v360, 1
  %v424 = add i64 %v423, %v421
  %v425 = mul i64 %v424, 8
  %v426 = add i64 0, %v421
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v395, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 0, %v425
  %v431 = getelementptr inbounds float, ptr %v401, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 0, %v425
  %v434 = getelementptr inbounds float, ptr %v407, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = fadd <8 x float> %v432, %v435
  %v437 = add i64 9, %v425
  %v438 = getelementptr inbounds float, ptr %v413, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fadd <8 x float> %v436, %v439
  %v441 = insertelement <8 x float> poison, float %v414, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fmul <8 x float> %v440, %v442
  %v444 = fadd <8 x float> %v443, %v429
  %v445 = add i64 0, %v425
  %v446 = getelementptr inbounds float, ptr %v420, i64 %v445
  store <8 x float> %v444, ptr %v446, align 4
  %v447 = add nsw i64 %v421, 1
  br label %b66
b68:
  %v448 = add nsw i64 %v391, 1
  br label %b63
b65:
  %v449 = add nsw i64 %v366, 1
  br label %b58
b60:
  %v450 = add nsw i64 %v360, 1
  br label %b55
b57:
  %v451 = add nsw i64 %v355, 96
  br label %b52
b54:
  %v452 = add nsw i64 %v271, 1
  br label %b46
b48:
  %v453 = icmp sgt i64 %v3, 1
  br i1 %v453, label %b69, label %b70
b69:
  %v454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v455 = atomicrmw add ptr %v454, i64 1 acq_rel
  %v456 = load i64, ptr %v69, align 8
  %v457 = add i64 %v456, 1
  store i64 %v457, ptr %v69, align 8
  %v458 = mul i64 %v3, %v457
  br label %b71
b71:
  %v459 = load atomic i64, ptr %v454 acquire, align 8
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %b72, label %b73
b72:
  %v461 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  %v462 = getelementptr inbounds float, ptr %v71, i64 256
  %v463 = getelementptr inbounds i64, ptr %v1, i64 4
  %v464 = load i64, ptr %v463, align 8
  %v465 = icmp eq i64 %v464, 0
  br i1 %v465, label %b74, label %b75
b74:
  %v466 = add i64 1, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, 1
  %v473 = select i1 %v472, i64 %v471, i64 1
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, 1
  %v478 = select i1 %v477, i64 %v476, i64 1
  %v479 = icmp slt i64 %v478, 1
  %v480 = select i1 %v479, i64 %v478, i64 1
  br label %b76
b76:
  %v481 = phi i64 [ %v473, %b74 ], [ %v495, %b77 ]
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b77, label %b78
b77:
  %v483 = mul i64 %v481, 64
  %v484 = mul i64 %v481, 8
  %v485 = add i64 %v483, 0
  %v486 = add i64 %v484, 0
  %v487 = getelementptr inbounds float, ptr %v462, i64 %v485
  %v488 = sub i64 8, %v486
  %v489 = icmp slt i64 %v488, 0
  %v490 = select i1 %v489, i64 0, i64 %v488
  %v491 = mul i64 %v486, 1
  %v492 = add i64 1, %v491
  %v493 = getelementptr inbounds float, ptr %v12, i64 %v492
  call void @pack_rows(ptr %v493, i64 1, i64 9, i64 8, i64 %v490, ptr %v487, i64 8)
  %v494 = add i64 %v483, 64
  %v495 = add nsw i64 %v481, 1
  br label %b76
b78:
  br label %b75
b75:
  %v496 = icmp sgt i64 %v3, 1
  br i1 %v496, label %b79, label %b80
b79:
  %v497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v498 = atomicrmw add ptr %v497, i64 1 acq_rel
  %v499 = load i64, ptr %v69, align 8
  %v500 = add i64 %v499, 1
  store i64 %v500, ptr %v69, align 8
  %v501 = mul i64 %v3, %v500
  br label %b81
b81:
  %v502 = load atomic i64, ptr %v497 acquire, align 8
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b82, label %b83
b82:
  %v504 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v506 = add i64 %v8, 0
  %v507 = sdiv i64 %v506, 1
  %v508 = add i64 %v2, 1
  %v509 = mul i64 %v507, %v2
  %v510 = sdiv i64 %v509, %v3
  %v511 = mul i64 %v510, 1
  %v512 = icmp slt i64 %v511, %v8
  %v513 = select i1 %v512, i64 %v511, i64 %v8
  %v514 = mul i64 %v507, %v508
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v8
  %v518 = select i1 %v517, i64 %v516, i64 %v8
  br label %b84
b84:
  %v519 = phi i64 [ %v513, %b80 ], [ %v579, %b89 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b85, label %b86
b85:
  %v521 = add i64 %v519, 96
  %v522 = icmp slt i64 %v521, %v518
  %v523 = select i1 %v522, i64 %v521, i64 %v518
  br label %b87
b87:
  %v524 = phi i64 [ 0, %b85 ], [ %v578, %b92 ]
  %v525 = icmp slt i64 %v524, 1
  br i1 %v525, label %b88, label %b89
b88:
  %v526 = sub i64 %v523, %v519
  %v527 = sub i64 8, 1
  %v528 = add i64 %v526, %v527
  %v529 = sdiv i64 %v528, 8
  br label %b90
b90:
  %v530 = phi i64 [ 0, %b88 ], [ %v577, %b97 ]
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b91, label %b92
b91:
  %v532 = mul i64 %v526, %v530
  %v533 = sdiv i64 %v532, %v529
  %v534 = add i64 %v519, %v533
  %v535 = add i64 %v530, 1
  %v536 = mul i64 %v526, %v535
  %v537 = sdiv i64 %v536, %v529
  %v538 = add i64 %v519, %v537
  %v539 = mul i64 %v524, 64
  %v540 = getelementptr inbounds float, ptr %v462, i64 %v539
  %v541 = sub i64 %v538, %v534
  %v542 = mul i64 %v534, 8
  %v543 = getelementptr inbounds float, ptr %v46, i64 %v542
  %v544 = getelementptr inbounds float, ptr %v543, i64 0
  %v545 = sub i64 %v541, 1
  %v546 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v545
  %v547 = load ptr, ptr %v546, align 4
  %v548 = getelementptr inbounds float, ptr %v505, i64 0
  %v549 = icmp sgt i64 %v541, 0
  br i1 %v549, label %b93, label %b94
b93:
  call void %v547(ptr %v544, i64 8, ptr %v540, i64 8, ptr %v548, i64 8, i64 0)
  br label %b94
b94:
  %v550 = add i64 %v539, 64
  br label %b95
b95:
  %v551 = phi i64 [ %v534, %b94 ], [ %v576, %b100 ]
  %v552 = icmp slt i64 %v551, %v538
  br i1 %v552, label %b96, label %b97
b96:
  %v553 = sub i64 %v551, %v534
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v505, i64 %v554
  %v556 = mul i64 %v551, 17
  %v557 = getelementptr inbounds float, ptr %v44, i64 %v556
  %v558 = mul i64 %v551, 8
  %v559 = getelementptr inbounds float, ptr %v28, i64 %v558
  br label %b98
b98:
  %v560 = phi i64 [ 0, %b96 ], [ %v575, %b99 ]
  %v561 = icmp slt i64 %v560, 1
  br i1 %v561, label %b99, label %b100
b99:
  %v562 = mul i64 %v524, 1
  %v563 = add i64 %v562, %v560
  %v564 = mul i64 %v563, 8
  %v565 = add i64 0, %v560
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr inbounds float, ptr %v555, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 1, %v564
  %v570 = getelementptr inbounds float, ptr %v557, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fadd <8 x float> %v571, %v568
  %v573 = add i64 0, %v564
  %v574 = getelementptr inbounds float, ptr %v559, i64 %v573
  store <8 x float> %v572, ptr %v574, align 4
  %v575 = add nsw i64 %v560, 1
  br label %b98
b100:
  %v576 = add nsw i64 %v551, 1
  br label %b95
b97:
  %v577 = add nsw i64 %v530, 1
  br label %b90
b92:
  %v578 = add nsw i64 %v524, 1
  br label %b87
b89:
  %v579 = add nsw i64 %v519, 96
  br label %b84
b86:
  %v580 = icmp sgt i64 %v3, 1
  br i1 %v580, label %b101, label %b102
b101:
  %v581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v582 = atomicrmw add ptr %v581, i64 1 acq_rel
  %v583 = load i64, ptr %v69, align 8
  %v584 = add i64 %v583, 1
  store i64 %v584, ptr %v69, align 8
  %v585 = mul i64 %v3, %v584
  br label %b103
b103:
  %v586 = load atomic i64, ptr %v581 acquire, align 8
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b104, label %b105
b104:
  %v588 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v589 = add i64 %v7, 0
  %v590 = sdiv i64 %v589, 1
  %v591 = add i64 %v2, 1
  %v592 = mul i64 %v590, %v2
  %v593 = sdiv i64 %v592, %v3
  %v594 = mul i64 %v593, 1
  %v595 = icmp slt i64 %v594, %v7
  %v596 = select i1 %v595, i64 %v594, i64 %v7
  %v597 = mul i64 %v590, %v591
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 1
  %v600 = icmp slt i64 %v599, %v7
  %v601 = select i1 %v600, i64 %v599, i64 %v7
  br label %b106
b106:
  %v602 = phi i64 [ %v596, %b102 ], [ %v622, %b111 ]
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b107, label %b108
b107:
  br label %b109
b109:
  %v604 = phi i64 [ 0, %b107 ], [ %v617, %b110 ]
  %v605 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v616, %b110 ]
  %v606 = icmp slt i64 %v604, %v5
  br i1 %v606, label %b110, label %b111
b110:
  %v607 = add i64 %v604, 0
  %v608 = and i64 %v607, %v52
  %v609 = mul i64 %v608, %v7
  %v610 = add i64 %v609, %v602
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v18, i64 %v611
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v612, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fadd <8 x float> %v605, %v615
  %v617 = add nsw i64 %v604, 1
  br label %b109
b111:
  %v618 = mul i64 %v602, 8
  %v619 = getelementptr inbounds float, ptr %v48, i64 %v618
  %v620 = add i64 0, 0
  %v621 = getelementptr inbounds float, ptr %v619, i64 %v620
  store <8 x float> %v605, ptr %v621, align 4
  %v622 = add nsw i64 %v602, 1
  br label %b106
b108:
  %v623 = icmp sgt i64 %v3, 1
  br i1 %v623, label %b112, label %b113
b112:
  %v624 = getelementptr inbounds i64, ptr %v1, i64 3
  %v625 = atomicrmw add ptr %v624, i64 1 acq_rel
  %v626 = load i64, ptr %v69, align 8
  %v627 = add i64 %v626, 1
  store i64 %v627, ptr %v69, align 8
  %v628 = mul i64 %v3, %v627
  br label %b114
b114:
  %v629 = load atomic i64, ptr %v624 acquire, align 8
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b115, label %b116
b115:
  %v631 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v632 = mul i64 0, 8
  %v633 = getelementptr inbounds float, ptr %v18, i64 %v632
  %v634 = getelementptr inbounds float, ptr %v633, i64 0
  %v635 = mul i64 0, 8
  %v636 = getelementptr inbounds float, ptr %v10, i64 %v635
  %v637 = getelementptr inbounds float, ptr %v636, i64 0
  %v638 = getelementptr inbounds float, ptr %v74, i64 12288
  %v639 = add i64 8, 1
  %v640 = sdiv i64 %v639, 2
  %v641 = add i64 %v2, 1
  %v642 = mul i64 %v640, %v2
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 2
  %v645 = icmp slt i64 %v644, 8
  %v646 = select i1 %v645, i64 %v644, i64 8
  %v647 = mul i64 %v640, %v641
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 2
  %v650 = icmp slt i64 %v649, 8
  %v651 = select i1 %v650, i64 %v649, i64 8
  %v652 = getelementptr inbounds float, ptr %v30, i64 1
  br label %b117
b117:
  %v653 = phi i64 [ %v646, %b113 ], [ %v661, %b122 ]
  %v654 = icmp slt i64 %v653, %v651
  br i1 %v654, label %b118, label %b119
b118:
  %v655 = mul i64 %v653, 17
  %v656 = getelementptr inbounds float, ptr %v652, i64 %v655
  br label %b120
b120:
  %v657 = phi i64 [ 0, %b118 ], [ %v660, %b121 ]
  %v658 = icmp slt i64 %v657, 8
  br i1 %v658, label %b121, label %b122
b121:
  %v659 = getelementptr inbounds float, ptr %v656, i64 %v657
  store float 0x0000000000000000, ptr %v659, align 4
  %v660 = add nsw i64 %v657, 1
  br label %b120
b122:
  %v661 = add nsw i64 %v653, 1
  br label %b117
b119:
  %v662 = mul i64 %v8, 1
  br label %b123
b123:
  %v663 = phi i64 [ 0, %b119 ], [ %v767, %b128 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b124, label %b125
b124:
  %v665 = sub i64 %v662, %v663
  %v666 = icmp slt i64 %v665, 384
  %v667 = select i1 %v666, i64 %v665, i64 384
  br label %b126
b126:
  %v668 = phi i64 [ %v646, %b124 ], [ %v766, %b152 ]
  %v669 = icmp slt i64 %v668, %v651
  br i1 %v669, label %b127, label %b128
b127:
  %v670 = sub i64 %v651, %v668
  %v671 = icmp slt i64 %v670, 64
  %v672 = select i1 %v671, i64 %v670, i64 64
  %v673 = sdiv i64 %v672, 2
  %v674 = mul i64 %v673, 2
  %v675 = sub i64 %v672, %v674
  %v676 = mul i64 %v663, 8
  %v677 = add i64 %v676, %v668
  %v678 = getelementptr inbounds float, ptr %v634, i64 %v677
  br label %b129
b129:
  %v679 = phi i64 [ 0, %b127 ], [ %v705, %b137 ]
  %v680 = icmp slt i64 %v679, %v667
  br i1 %v680, label %b130, label %b131
b130:
  %v681 = mul i64 %v679, 8
  %v682 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v683 = mul i64 %v679, 2
  %v684 = getelementptr inbounds float, ptr %v638, i64 %v683
  br label %b132
b132:
  %v685 = phi i64 [ 0, %b130 ], [ %v694, %b133 ]
  %v686 = icmp slt i64 %v685, %v673
  br i1 %v686, label %b133, label %b134
b133:
  %v687 = mul i64 %v685, 2
  %v688 = getelementptr inbounds float, ptr %v682, i64 %v687
  %v689 = mul i64 %v685, 768
  %v690 = getelementptr inbounds float, ptr %v684, i64 %v689
  %v691 = getelementptr inbounds float, ptr %v688, i64 0
  %v692 = load <2 x float>, ptr %v691, align 4
  %v693 = getelementptr inbounds float, ptr %v690, i64 0
  store <2 x float> %v692, ptr %v693, align 4
  %v694 = add nsw i64 %v685, 1
  br label %b132
b134:
  %v695 = mul i64 %v673, 2
  %v696 = getelementptr inbounds float, ptr %v682, i64 %v695
  %v697 = mul i64 %v673, 768
  %v698 = getelementptr inbounds float, ptr %v684, i64 %v697
  br label %b135
b135:
  %v699 = phi i64 [ 0, %b134 ], [ %v704, %b136 ]
  %v700 = icmp slt i64 %v699, %v675
  br i1 %v700, label %b136, label %b137
b136:
  %v701 = getelementptr inbounds float, ptr %v696, i64 %v699
  %v702 = load float, ptr %v701, align 4
  %v703 = getelementptr inbounds float, ptr %v698, i64 %v699
  store float %v702, ptr %v703, align 4
  %v704 = add nsw i64 %v699, 1
  br label %b135, !llvm.loop !0
b137:
  %v705 = add nsw i64 %v679, 1
  br label %b129
b131:
  br label %b138
b138:
  %v706 = phi i64 [ 0, %b131 ], [ %v741, %b146 ]
  %v707 = icmp slt i64 %v706, 0
  br i1 %v707, label %b139, label %b140
b139:
  %v708 = mul i64 %v663, 8
  %v709 = add i64 %v708, %v706
  %v710 = getelementptr inbounds float, ptr %v637, i64 %v709
  br label %b141
b141:
  %v711 = phi i64 [ 0, %b139 ], [ %v729, %b142 ]
  %v712 = icmp slt i64 %v711, %v667
  br i1 %v712, label %b142, label %b143
b142:
  %v713 = mul i64 %v711, 8
  %v714 = getelementptr inbounds float, ptr %v710, i64 %v713
  %v715 = mul i64 %v711, 32
  %v716 = getelementptr inbounds float, ptr %v74, i64 %v715
  %v717 = getelementptr inbounds float, ptr %v714, i64 0
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v716, i64 0
  store <8 x float> %v718, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v714, i64 8
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v716, i64 8
  store <8 x float> %v721, ptr %v722, align 4
  %v723 = getelementptr inbounds float, ptr %v714, i64 16
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v716, i64 16
  store <8 x float> %v724, ptr %v725, align 4
  %v726 = getelementptr inbounds float, ptr %v714, i64 24
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = getelementptr inbounds float, ptr %v716, i64 24
  store <8 x float> %v727, ptr %v728, align 4
  %v729 = add nsw i64 %v711, 1
  br label %b141
b143:
  %v730 = sdiv i64 %v672, 2
  br label %b144
b144:
  %v731 = phi i64 [ 0, %b143 ], [ %v740, %b145 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b145, label %b146
b145:
  %v733 = mul i64 %v731, 2
  %v734 = add i64 %v668, %v733
  %v735 = mul i64 %v731, 768
  %v736 = getelementptr inbounds float, ptr %v638, i64 %v735
  %v737 = mul i64 %v734, 17
  %v738 = add i64 %v737, %v706
  %v739 = getelementptr inbounds float, ptr %v652, i64 %v738
  call void @outer_2x32(ptr %v736, ptr %v74, i64 %v667, ptr %v739, i64 17)
  %v740 = add nsw i64 %v731, 1
  br label %b144
b146:
  %v741 = add nsw i64 %v706, 32
  br label %b138
b140:
  %v742 = mul i64 %v663, 8
  %v743 = add i64 %v742, 0
  %v744 = getelementptr inbounds float, ptr %v637, i64 %v743
  br label %b147
b147:
  %v745 = phi i64 [ 0, %b140 ], [ %v754, %b148 ]
  %v746 = icmp slt i64 %v745, %v667
  br i1 %v746, label %b148, label %b149
b148:
  %v747 = mul i64 %v745, 8
  %v748 = getelementptr inbounds float, ptr %v744, i64 %v747
  %v749 = mul i64 %v745, 8
  %v750 = getelementptr inbounds float, ptr %v74, i64 %v749
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v750, i64 0
  store <8 x float> %v752, ptr %v753, align 4
  %v754 = add nsw i64 %v745, 1
  br label %b147
b149:
  %v755 = sdiv i64 %v672, 2
  br label %b150
b150:
  %v756 = phi i64 [ 0, %b149 ], [ %v765, %b151 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b151, label %b152
b151:
  %v758 = mul i64 %v756, 2
  %v759 = add i64 %v668, %v758
  %v760 = mul i64 %v756, 768
  %v761 = getelementptr inbounds float, ptr %v638, i64 %v760
  %v762 = mul i64 %v759, 17
  %v763 = add i64 %v762, 0
  %v764 = getelementptr inbounds float, ptr %v652, i64 %v763
  call void @outer_2x8(ptr %v761, ptr %v74, i64 %v667, ptr %v764, i64 17)
  %v765 = add nsw i64 %v756, 1
  br label %b150
b152:
  %v766 = add nsw i64 %v668, 64
  br label %b126
b128:
  %v767 = add nsw i64 %v663, 384
  br label %b123
b125:
  %v768 = icmp sgt i64 %v3, 1
  br i1 %v768, label %b153, label %b154
b153:
  %v769 = getelementptr inbounds i64, ptr %v1, i64 3
  %v770 = atomicrmw add ptr %v769, i64 1 acq_rel
  %v771 = load i64, ptr %v69, align 8
  %v772 = add i64 %v771, 1
  store i64 %v772, ptr %v69, align 8
  %v773 = mul i64 %v3, %v772
  br label %b155
b155:
  %v774 = load atomic i64, ptr %v769 acquire, align 8
  %v775 = icmp slt i64 %v774, %v773
  br i1 %v775, label %b156, label %b157
b156:
  %v776 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v777 = mul i64 0, 8
  %v778 = getelementptr inbounds float, ptr %v18, i64 %v777
  %v779 = getelementptr inbounds float, ptr %v778, i64 0
  %v780 = mul i64 1, %v7
  %v781 = add i64 0, %v780
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v22, i64 %v782
  %v784 = getelementptr inbounds float, ptr %v783, i64 0
  %v785 = getelementptr inbounds float, ptr %v74, i64 12288
  %v786 = add i64 8, 1
  %v787 = sdiv i64 %v786, 2
  %v788 = add i64 %v2, 1
  %v789 = mul i64 %v787, %v2
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 2
  %v792 = icmp slt i64 %v791, 8
  %v793 = select i1 %v792, i64 %v791, i64 8
  %v794 = mul i64 %v787, %v788
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 2
  %v797 = icmp slt i64 %v796, 8
  %v798 = select i1 %v797, i64 %v796, i64 8
  %v799 = getelementptr inbounds float, ptr %v30, i64 9
  br label %b158
b158:
  %v800 = phi i64 [ %v793, %b154 ], [ %v808, %b163 ]
  %v801 = icmp slt i64 %v800, %v798
  br i1 %v801, label %b159, label %b160
b159:
  %v802 = mul i64 %v800, 17
  %v803 = getelementptr inbounds float, ptr %v799, i64 %v802
  br label %b161
b161:
  %v804 = phi i64 [ 0, %b159 ], [ %v807, %b162 ]
  %v805 = icmp slt i64 %v804, 8
  br i1 %v805, label %b162, label %b163
b162:
  %v806 = getelementptr inbounds float, ptr %v803, i64 %v804
  store float 0x0000000000000000, ptr %v806, align 4
  %v807 = add nsw i64 %v804, 1
  br label %b161
b163:
  %v808 = add nsw i64 %v800, 1
  br label %b158
b160:
  %v809 = mul i64 %v8, 1
  br label %b164
b164:
  %v810 = phi i64 [ 0, %b160 ], [ %v914, %b169 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b165, label %b166
b165:
  %v812 = sub i64 %v809, %v810
  %v813 = icmp slt i64 %v812, 384
  %v814 = select i1 %v813, i64 %v812, i64 384
  br label %b167
b167:
  %v815 = phi i64 [ %v793, %b165 ], [ %v913, %b193 ]
  %v816 = icmp slt i64 %v815, %v798
  br i1 %v816, label %b168, label %b169
b168:
  %v817 = sub i64 %v798, %v815
  %v818 = icmp slt i64 %v817, 64
  %v819 = select i1 %v818, i64 %v817, i64 64
  %v820 = sdiv i64 %v819, 2
  %v821 = mul i64 %v820, 2
  %v822 = sub i64 %v819, %v821
  %v823 = mul i64 %v810, 8
  %v824 = add i64 %v823, %v815
  %v825 = getelementptr inbounds float, ptr %v779, i64 %v824
  br label %b170
b170:
  %v826 = phi i64 [ 0, %b168 ], [ %v852, %b178 ]
  %v827 = icmp slt i64 %v826, %v814
  br i1 %v827, label %b171, label %b172
b171:
  %v828 = mul i64 %v826, 8
  %v829 = getelementptr inbounds float, ptr %v825, i64 %v828
  %v830 = mul i64 %v826, 2
  %v831 = getelementptr inbounds float, ptr %v785, i64 %v830
  br label %b173
b173:
  %v832 = phi i64 [ 0, %b171 ], [ %v841, %b174 ]
  %v833 = icmp slt i64 %v832, %v820
  br i1 %v833, label %b174, label %b175
b174:
  %v834 = mul i64 %v832, 2
  %v835 = getelementptr inbounds float, ptr %v829, i64 %v834
  %v836 = mul i64 %v832, 768
  %v837 = getelementptr inbounds float, ptr %v831, i64 %v836
  %v838 = getelementptr inbounds float, ptr %v835, i64 0
  %v839 = load <2 x float>, ptr %v838, align 4
  %v840 = getelementptr inbounds float, ptr %v837, i64 0
  store <2 x float> %v839, ptr %v840, align 4
  %v841 = add nsw i64 %v832, 1
  br label %b173
b175:
  %v842 = mul i64 %v820, 2
  %v843 = getelementptr inbounds float, ptr %v829, i64 %v842
  %v844 = mul i64 %v820, 768
  %v845 = getelementptr inbounds float, ptr %v831, i64 %v844
  br label %b176
b176:
  %v846 = phi i64 [ 0, %b175 ], [ %v851, %b177 ]
  %v847 = icmp slt i64 %v846, %v822
  br i1 %v847, label %b177, label %b178
b177:
  %v848 = getelementptr inbounds float, ptr %v843, i64 %v846
  %v849 = load float, ptr %v848, align 4
  %v850 = getelementptr inbounds float, ptr %v845, i64 %v846
  store float %v849, ptr %v850, align 4
  %v851 = add nsw i64 %v846, 1
  br label %b176, !llvm.loop !3
b178:
  %v852 = add nsw i64 %v826, 1
  br label %b170
b172:
  br label %b179
b179:
  %v853 = phi i64 [ 0, %b172 ], [ %v888, %b187 ]
  %v854 = icmp slt i64 %v853, 0
  br i1 %v854, label %b180, label %b181
b180:
  %v855 = mul i64 %v810, 8
  %v856 = add i64 %v855, %v853
  %v857 = getelementptr inbounds float, ptr %v784, i64 %v856
  br label %b182
b182:
  %v858 = phi i64 [ 0, %b180 ], [ %v876, %b183 ]
  %v859 = icmp slt i64 %v858, %v814
  br i1 %v859, label %b183, label %b184
b183:
  %v860 = mul i64 %v858, 8
  %v861 = getelementptr inbounds float, ptr %v857, i64 %v860
  %v862 = mul i64 %v858, 32
  %v863 = getelementptr inbounds float, ptr %v74, i64 %v862
  %v864 = getelementptr inbounds float, ptr %v861, i64 0
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = getelementptr inbounds float, ptr %v863, i64 0
  store <8 x float> %v865, ptr %v866, align 4
  %v867 = getelementptr inbounds float, ptr %v861, i64 8
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = getelementptr inbounds float, ptr %v863, i64 8
  store <8 x float> %v868, ptr %v869, align 4
  %v870 = getelementptr inbounds float, ptr %v861, i64 16
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = getelementptr inbounds float, ptr %v863, i64 16
  store <8 x float> %v871, ptr %v872, align 4
  %v873 = getelementptr inbounds float, ptr %v861, i64 24
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = getelementptr inbounds float, ptr %v863, i64 24
  store <8 x float> %v874, ptr %v875, align 4
  %v876 = add nsw i64 %v858, 1
  br label %b182
b184:
  %v877 = sdiv i64 %v819, 2
  br label %b185
b185:
  %v878 = phi i64 [ 0, %b184 ], [ %v887, %b186 ]
  %v879 = icmp slt i64 %v878, %v877
  br i1 %v879, label %b186, label %b187
b186:
  %v880 = mul i64 %v878, 2
  %v881 = add i64 %v815, %v880
  %v882 = mul i64 %v878, 768
  %v883 = getelementptr inbounds float, ptr %v785, i64 %v882
  %v884 = mul i64 %v881, 17
  %v885 = add i64 %v884, %v853
  %v886 = getelementptr inbounds float, ptr %v799, i64 %v885
  call void @outer_2x32(ptr %v883, ptr %v74, i64 %v814, ptr %v886, i64 17)
  %v887 = add nsw i64 %v878, 1
  br label %b185
b187:
  %v888 = add nsw i64 %v853, 32
  br label %b179
b181:
  %v889 = mul i64 %v810, 8
  %v890 = add i64 %v889, 0
  %v891 = getelementptr inbounds float, ptr %v784, i64 %v890
  br label %b188
b188:
  %v892 = phi i64 [ 0, %b181 ], [ %v901, %b189 ]
  %v893 = icmp slt i64 %v892, %v814
  br i1 %v893, label %b189, label %b190
b189:
  %v894 = mul i64 %v892, 8
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v896 = mul i64 %v892, 8
  %v897 = getelementptr inbounds float, ptr %v74, i64 %v896
  %v898 = getelementptr inbounds float, ptr %v895, i64 0
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = getelementptr inbounds float, ptr %v897, i64 0
  store <8 x float> %v899, ptr %v900, align 4
  %v901 = add nsw i64 %v892, 1
  br label %b188
b190:
  %v902 = sdiv i64 %v819, 2
  br label %b191
b191:
  %v903 = phi i64 [ 0, %b190 ], [ %v912, %b192 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b192, label %b193
b192:
  %v905 = mul i64 %v903, 2
  %v906 = add i64 %v815, %v905
  %v907 = mul i64 %v903, 768
  %v908 = getelementptr inbounds float, ptr %v785, i64 %v907
  %v909 = mul i64 %v906, 17
  %v910 = add i64 %v909, 0
  %v911 = getelementptr inbounds float, ptr %v799, i64 %v910
  call void @outer_2x8(ptr %v908, ptr %v74, i64 %v814, ptr %v911, i64 17)
  %v912 = add nsw i64 %v903, 1
  br label %b191
b193:
  %v913 = add nsw i64 %v815, 64
  br label %b167
b169:
  %v914 = add nsw i64 %v810, 384
  br label %b164
b166:
  %v915 = icmp sgt i64 %v3, 1
  br i1 %v915, label %b194, label %b195
b194:
  %v916 = getelementptr inbounds i64, ptr %v1, i64 3
  %v917 = atomicrmw add ptr %v916, i64 1 acq_rel
  %v918 = load i64, ptr %v69, align 8
  %v919 = add i64 %v918, 1
  store i64 %v919, ptr %v69, align 8
  %v920 = mul i64 %v3, %v919
  br label %b196
b196:
  %v921 = load atomic i64, ptr %v916 acquire, align 8
  %v922 = icmp slt i64 %v921, %v920
  br i1 %v922, label %b197, label %b198
b197:
  %v923 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v924 = icmp eq i64 %v2, 0
  br i1 %v924, label %b199, label %b200
b199:
  br label %b201
b201:
  %v925 = phi i64 [ 0, %b199 ], [ %v949, %b206 ]
  %v926 = icmp slt i64 %v925, 8
  br i1 %v926, label %b202, label %b203
b202:
  br label %b204
b204:
  %v927 = phi i64 [ 0, %b202 ], [ %v945, %b209 ]
  %v928 = phi float [ 0x0000000000000000, %b202 ], [ %v944, %b209 ]
  %v929 = icmp slt i64 %v927, %v7
  br i1 %v929, label %b205, label %b206
b205:
  %v930 = add i64 %v927, 128
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  br label %b207
b207:
  %v933 = phi i64 [ %v927, %b205 ], [ %v943, %b208 ]
  %v934 = phi float [ 0x0000000000000000, %b205 ], [ %v942, %b208 ]
  %v935 = icmp slt i64 %v933, %v932
  br i1 %v935, label %b208, label %b209
b208:
  %v936 = mul i64 %v933, 8
  %v937 = getelementptr inbounds float, ptr %v48, i64 %v936
  %v938 = add i64 0, %v925
  %v939 = getelementptr inbounds float, ptr %v937, i64 %v938
  %v940 = load float, ptr %v939, align 4
  %v941 = fmul float %v940, 0x3FF0000000000000
  %v942 = fadd float %v934, %v941
  %v943 = add nsw i64 %v933, 1
  br label %b207
b209:
  %v944 = fadd float %v928, %v934
  %v945 = add nsw i64 %v927, 128
  br label %b204
b206:
  %v946 = mul i64 %v925, 17
  %v947 = add i64 0, %v946
  %v948 = getelementptr inbounds float, ptr %v30, i64 %v947
  store float %v928, ptr %v948, align 4
  %v949 = add nsw i64 %v925, 1
  br label %b201
b203:
  br label %b200
b200:
  %v950 = icmp sgt i64 %v3, 1
  br i1 %v950, label %b210, label %b211
b210:
  %v951 = getelementptr inbounds i64, ptr %v1, i64 3
  %v952 = atomicrmw add ptr %v951, i64 1 acq_rel
  %v953 = load i64, ptr %v69, align 8
  %v954 = add i64 %v953, 1
  store i64 %v954, ptr %v69, align 8
  %v955 = mul i64 %v3, %v954
  br label %b212
b212:
  %v956 = load atomic i64, ptr %v951 acquire, align 8
  %v957 = icmp slt i64 %v956, %v955
  br i1 %v957, label %b213, label %b214
b213:
  %v958 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
