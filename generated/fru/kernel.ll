; generated from specs/fru.yaml by `make generated`: do not edit
; fru I=8 D=3 K=4 R=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v123 = alloca i64, i64 1, align 8
  %v409 = alloca float, i64 64, align 4
  %v501 = alloca float, i64 64, align 4
  %v596 = alloca float, i64 64, align 4
  %v828 = alloca float, i64 64, align 4
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
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 9
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 19
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 42
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 43
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 44
  %v122 = load i64, ptr %v121, align 8
  store i64 0, ptr %v123, align 8
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v125 = load ptr, ptr %v124, align 4
  %v126 = mul i64 %v2, 0
  %v127 = add i64 %v126, 320
  %v128 = getelementptr inbounds float, ptr %v125, i64 %v127
  %v129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b0, label %b1
b0:
  %v132 = icmp eq i64 %v2, 0
  br i1 %v132, label %b2, label %b3
b2:
  %v133 = add i64 0, 0
  %v134 = getelementptr inbounds float, ptr %v58, i64 %v133
  %v135 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = icmp ult i64 4, 8
  %v138 = select i1 %v137, i64 4, i64 8
  %v139 = trunc i64 %v138 to i32
  %v140 = insertelement <8 x i32> poison, i32 %v139, i64 0
  %v141 = shufflevector <8 x i32> %v140, <8 x i32> poison, <8 x i32> zeroinitializer
  %v142 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v141
  %v143 = add i64 0, 8
  %v144 = getelementptr inbounds float, ptr %v58, i64 %v143
  %v145 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v146, ptr align 4 %v144, <8 x i1> %v142)
  br label %b3
b3:
  br label %b1
b1:
  %v147 = icmp sgt i64 %v3, 1
  br i1 %v147, label %b4, label %b5
b4:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v149 = atomicrmw add ptr %v148, i64 1 acq_rel
  %v150 = load i64, ptr %v123, align 8
  %v151 = add i64 %v150, 1
  store i64 %v151, ptr %v123, align 8
  %v152 = mul i64 %v3, %v151
  br label %b6
b6:
  %v153 = load atomic i64, ptr %v148 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b7, label %b8
b7:
  %v155 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 4
  %v157 = load i64, ptr %v156, align 8
  %v158 = icmp eq i64 %v157, 0
  br i1 %v158, label %b9, label %b10
b9:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 45
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b11, label %b12
b11:
  %v162 = add i64 %v7, 0
  %v163 = sdiv i64 %v162, 1
  %v164 = add i64 %v2, 1
  %v165 = mul i64 %v163, %v2
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  %v170 = mul i64 %v163, %v164
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, %v7
  %v174 = select i1 %v173, i64 %v172, i64 %v7
  br label %b13
b13:
  %v175 = phi i64 [ %v169, %b11 ], [ %v196, %b14 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b14, label %b15
b14:
  %v177 = and i64 0, %v94
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v175
  %v180 = mul i64 %v179, 12
  %v181 = getelementptr inbounds float, ptr %v36, i64 %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v181, i64 %v182
  %v184 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = icmp ult i64 4, 8
  %v187 = select i1 %v186, i64 4, i64 8
  %v188 = trunc i64 %v187 to i32
  %v189 = insertelement <8 x i32> poison, i32 %v188, i64 0
  %v190 = shufflevector <8 x i32> %v189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v191 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v190
  %v192 = add i64 0, 8
  %v193 = getelementptr inbounds float, ptr %v181, i64 %v192
  %v194 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v195, ptr align 4 %v193, <8 x i1> %v191)
  %v196 = add nsw i64 %v175, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b16, label %b17
b16:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = load i64, ptr %v123, align 8
  %v201 = add i64 %v200, 1
  store i64 %v201, ptr %v123, align 8
  %v202 = mul i64 %v3, %v201
  br label %b18
b18:
  %v203 = load atomic i64, ptr %v198 acquire, align 8
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b19, label %b20
b19:
  %v205 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v206 = getelementptr inbounds float, ptr %v125, i64 0
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b21, label %b22
b21:
  %v210 = add i64 1, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, 1
  %v217 = select i1 %v216, i64 %v215, i64 1
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, 1
  %v222 = select i1 %v221, i64 %v220, i64 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  br label %b23
b23:
  %v225 = phi i64 [ %v217, %b21 ], [ %v239, %b24 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b24, label %b25
b24:
  %v227 = mul i64 %v225, 64
  %v228 = mul i64 %v225, 8
  %v229 = add i64 %v227, 0
  %v230 = add i64 %v228, 0
  %v231 = getelementptr inbounds float, ptr %v206, i64 %v229
  %v232 = sub i64 3, %v230
  %v233 = icmp slt i64 %v232, 0
  %v234 = select i1 %v233, i64 0, i64 %v232
  %v235 = mul i64 %v230, 16
  %v236 = add i64 0, %v235
  %v237 = getelementptr inbounds float, ptr %v24, i64 %v236
  call void @pack_turned(ptr %v237, i64 16, i64 1, i64 8, i64 %v234, ptr %v231, i64 8)
  %v238 = add i64 %v227, 64
  %v239 = add nsw i64 %v225, 1
  br label %b23
b25:
  br label %b22
b22:
  %v240 = icmp sgt i64 %v3, 1
  br i1 %v240, label %b26, label %b27
b26:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 3
  %v242 = atomicrmw add ptr %v241, i64 1 acq_rel
  %v243 = load i64, ptr %v123, align 8
  %v244 = add i64 %v243, 1
  store i64 %v244, ptr %v123, align 8
  %v245 = mul i64 %v3, %v244
  br label %b28
b28:
  %v246 = load atomic i64, ptr %v241 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b29, label %b30
b29:
  %v248 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v249 = getelementptr inbounds float, ptr %v125, i64 64
  %v250 = getelementptr inbounds float, ptr %v125, i64 160
  %v251 = getelementptr inbounds i64, ptr %v1, i64 4
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b31, label %b32
b31:
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
  br label %b33
b33:
  %v269 = phi i64 [ %v261, %b31 ], [ %v283, %b34 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b34, label %b35
b34:
  %v271 = mul i64 %v269, 96
  %v272 = mul i64 %v269, 8
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v249, i64 %v273
  %v276 = sub i64 8, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = mul i64 %v274, 12
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v12, i64 %v280
  call void @pack_turned(ptr %v281, i64 12, i64 1, i64 12, i64 %v278, ptr %v275, i64 8)
  %v282 = add i64 %v271, 96
  %v283 = add nsw i64 %v269, 1
  br label %b33
b35:
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
  br label %b36
b36:
  %v299 = phi i64 [ %v291, %b35 ], [ %v313, %b37 ]
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b37, label %b38
b37:
  %v301 = mul i64 %v299, 64
  %v302 = mul i64 %v299, 8
  %v303 = add i64 %v301, 0
  %v304 = add i64 %v302, 0
  %v305 = getelementptr inbounds float, ptr %v250, i64 %v303
  %v306 = sub i64 3, %v304
  %v307 = icmp slt i64 %v306, 0
  %v308 = select i1 %v307, i64 0, i64 %v306
  %v309 = mul i64 %v304, 16
  %v310 = add i64 8, %v309
  %v311 = getelementptr inbounds float, ptr %v24, i64 %v310
  call void @pack_turned(ptr %v311, i64 16, i64 1, i64 8, i64 %v308, ptr %v305, i64 8)
  %v312 = add i64 %v301, 64
  %v313 = add nsw i64 %v299, 1
  br label %b36
b38:
  br label %b32
b32:
  %v314 = icmp sgt i64 %v3, 1
  br i1 %v314, label %b39, label %b40
b39:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v316 = atomicrmw add ptr %v315, i64 1 acq_rel
  %v317 = load i64, ptr %v123, align 8
  %v318 = add i64 %v317, 1
  store i64 %v318, ptr %v123, align 8
  %v319 = mul i64 %v3, %v318
  br label %b41
b41:
  %v320 = load atomic i64, ptr %v315 acquire, align 8
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b42, label %b43
b42:
  %v322 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v323 = getelementptr inbounds i64, ptr %v1, i64 5
  %v324 = load i64, ptr %v323, align 8
  br label %b44
b44:
  %v325 = phi i64 [ 0, %b40 ], [ %v784, %b120 ]
  %v326 = icmp slt i64 %v325, %v5
  br i1 %v326, label %b45, label %b46
b45:
  %v327 = add i64 %v325, %v324
  %v328 = icmp slt i64 %v327, %v5
  %v329 = select i1 %v328, i64 %v327, i64 %v5
  %v330 = sub i64 %v329, %v325
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, 0
  %v333 = sdiv i64 %v332, 1
  %v334 = add i64 %v2, 1
  %v335 = mul i64 %v333, %v2
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v331
  %v339 = select i1 %v338, i64 %v337, i64 %v331
  %v340 = mul i64 %v333, %v334
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v331
  %v344 = select i1 %v343, i64 %v342, i64 %v331
  %v345 = mul i64 %v325, %v7
  %v346 = add i64 %v339, %v345
  %v347 = add i64 %v344, %v345
  br label %b47
b47:
  %v348 = phi i64 [ %v346, %b45 ], [ %v408, %b48 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b48, label %b49
b48:
  %v350 = mul i64 %v348, 1
  %v351 = getelementptr inbounds float, ptr %v16, i64 %v350
  %v352 = getelementptr inbounds float, ptr %v351, i64 0
  %v353 = load float, ptr %v352, align 4
  %v354 = fadd float %v353, 0x3FF0000000000000
  %v355 = getelementptr inbounds float, ptr %v20, i64 0
  %v356 = load float, ptr %v355, align 4
  %v357 = mul i64 %v348, 4
  %v358 = getelementptr inbounds float, ptr %v60, i64 %v357
  %v359 = icmp ult i64 4, 8
  %v360 = select i1 %v359, i64 4, i64 8
  %v361 = trunc i64 %v360 to i32
  %v362 = insertelement <8 x i32> poison, i32 %v361, i64 0
  %v363 = shufflevector <8 x i32> %v362, <8 x i32> poison, <8 x i32> zeroinitializer
  %v364 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v18, i64 %v365
  %v367 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v364, <8 x float> zeroinitializer)
  %v368 = insertelement <8 x float> poison, float %v354, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = fmul <8 x float> %v367, %v369
  %v371 = insertelement <8 x float> poison, float %v356, i64 0
  %v372 = shufflevector <8 x float> %v371, <8 x float> poison, <8 x i32> zeroinitializer
  %v373 = fdiv <8 x float> %v370, %v372
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v22, i64 %v374
  %v376 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v375, <8 x i1> %v364, <8 x float> zeroinitializer)
  %v377 = fadd <8 x float> %v373, %v376
  %v378 = insertelement <8 x float> poison, float 0x401921FB60000000, i64 0
  %v379 = shufflevector <8 x float> %v378, <8 x float> poison, <8 x i32> zeroinitializer
  %v380 = fmul <8 x float> %v379, %v377
  %v381 = extractelement <8 x float> %v380, i64 0
  %v382 = call float @cosf(float %v381)
  %v383 = extractelement <8 x float> %v380, i64 1
  %v384 = call float @cosf(float %v383)
  %v385 = extractelement <8 x float> %v380, i64 2
  %v386 = call float @cosf(float %v385)
  %v387 = extractelement <8 x float> %v380, i64 3
  %v388 = call float @cosf(float %v387)
  %v389 = extractelement <8 x float> %v380, i64 4
  %v390 = call float @cosf(float %v389)
  %v391 = extractelement <8 x float> %v380, i64 5
  %v392 = call float @cosf(float %v391)
  %v393 = extractelement <8 x float> %v380, i64 6
  %v394 = call float @cosf(float %v393)
  %v395 = extractelement <8 x float> %v380, i64 7
  %v396 = call float @cosf(float %v395)
  %v397 = insertelement <8 x float> poison, float %v382, i64 0
  %v398 = insertelement <8 x float> %v397, float %v384, i64 1
  %v399 = insertelement <8 x float> %v398, float %v386, i64 2
  %v400 = insertelement <8 x float> %v399, float %v388, i64 3
  %v401 = insertelement <8 x float> %v400, float %v390, i64 4
  %v402 = insertelement <8 x float> %v401, float %v392, i64 5
  %v403 = insertelement <8 x float> %v402, float %v394, i64 6
  %v404 = insertelement <8 x float> %v403, float %v396, i64 7
  %v405 = fdiv <8 x float> %v404, %v372
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v358, i64 %v406
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v405, ptr align 4 %v407, <8 x i1> %v364)
  %v408 = add nsw i64 %v348, 1
  br label %b47
b49:
  %v410 = add i64 %v331, 0
  %v411 = sdiv i64 %v410, 1
  %v412 = add i64 %v2, 1
  %v413 = mul i64 %v411, %v2
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v331
  %v417 = select i1 %v416, i64 %v415, i64 %v331
  %v418 = mul i64 %v411, %v412
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, %v331
  %v422 = select i1 %v421, i64 %v420, i64 %v331
  %v423 = mul i64 %v325, %v7
  %v424 = add i64 %v417, %v423
  %v425 = add i64 %v422, %v423
  br label %b50
b50:
  %v426 = phi i64 [ %v424, %b49 ], [ %v489, %b55 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b51, label %b52
b51:
  %v428 = add i64 %v426, 96
  %v429 = icmp slt i64 %v428, %v425
  %v430 = select i1 %v429, i64 %v428, i64 %v425
  br label %b53
b53:
  %v431 = phi i64 [ 0, %b51 ], [ %v488, %b58 ]
  %v432 = icmp slt i64 %v431, 1
  br i1 %v432, label %b54, label %b55
b54:
  %v433 = sub i64 %v430, %v426
  %v434 = sub i64 8, 1
  %v435 = add i64 %v433, %v434
  %v436 = sdiv i64 %v435, 8
  br label %b56
b56:
  %v437 = phi i64 [ 0, %b54 ], [ %v487, %b63 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b57, label %b58
b57:
  %v439 = mul i64 %v433, %v437
  %v440 = sdiv i64 %v439, %v436
  %v441 = add i64 %v426, %v440
  %v442 = add i64 %v437, 1
  %v443 = mul i64 %v433, %v442
  %v444 = sdiv i64 %v443, %v436
  %v445 = add i64 %v426, %v444
  %v446 = mul i64 %v431, 64
  %v447 = getelementptr inbounds float, ptr %v206, i64 %v446
  %v448 = sub i64 %v445, %v441
  %v449 = mul i64 %v441, 8
  %v450 = getelementptr inbounds float, ptr %v10, i64 %v449
  %v451 = getelementptr inbounds float, ptr %v450, i64 0
  %v452 = sub i64 %v448, 1
  %v453 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v452
  %v454 = load ptr, ptr %v453, align 4
  %v455 = getelementptr inbounds float, ptr %v409, i64 0
  %v456 = icmp sgt i64 %v448, 0
  br i1 %v456, label %b59, label %b60
b59:
  call void %v454(ptr %v451, i64 8, ptr %v447, i64 8, ptr %v455, i64 8, i64 0)
  br label %b60
b60:
  %v457 = add i64 %v446, 64
  br label %b61
b61:
  %v458 = phi i64 [ %v441, %b60 ], [ %v486, %b66 ]
  %v459 = icmp slt i64 %v458, %v445
  br i1 %v459, label %b62, label %b63
b62:
  %v460 = sub i64 %v458, %v441
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v409, i64 %v461
  %v463 = mul i64 %v325, %v7
  %v464 = sub i64 %v458, %v463
  %v465 = mul i64 %v464, 3
  %v466 = getelementptr inbounds float, ptr %v62, i64 %v465
  br label %b64
b64:
  %v467 = phi i64 [ 0, %b62 ], [ %v485, %b68 ]
  %v468 = icmp slt i64 %v467, 1
  br i1 %v468, label %b65, label %b66
b65:
  %v469 = mul i64 %v431, 1
  %v470 = add i64 %v469, %v467
  %v471 = mul i64 %v470, 8
  %v472 = icmp eq i64 %v471, 0
  br i1 %v472, label %b67, label %b68
b67:
  %v473 = icmp ult i64 3, 8
  %v474 = select i1 %v473, i64 3, i64 8
  %v475 = trunc i64 %v474 to i32
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v477
  %v479 = add i64 0, %v467
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v462, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 0, %v471
  %v484 = getelementptr inbounds float, ptr %v466, i64 %v483
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v482, ptr align 4 %v484, <8 x i1> %v478)
  br label %b68
b68:
  %v485 = add nsw i64 %v467, 1
  br label %b64
b66:
  %v486 = add nsw i64 %v458, 1
  br label %b61
b63:
  %v487 = add nsw i64 %v437, 1
  br label %b56
b58:
  %v488 = add nsw i64 %v431, 1
  br label %b53
b55:
  %v489 = add nsw i64 %v426, 96
  br label %b50
b52:
  %v490 = icmp sgt i64 %v3, 1
  br i1 %v490, label %b69, label %b70
b69:
  %v491 = getelementptr inbounds i64, ptr %v1, i64 3
  %v492 = atomicrmw add ptr %v491, i64 1 acq_rel
  %v493 = load i64, ptr %v123, align 8
  %v494 = add i64 %v493, 1
  store i64 %v494, ptr %v123, align 8
  %v495 = mul i64 %v3, %v494
  br label %b71
b71:
  %v496 = load atomic i64, ptr %v491 acquire, align 8
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b72, label %b73
b72:
  %v498 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v499 = phi i64 [ %v325, %b70 ], [ %v774, %b115 ]
  %v500 = icmp slt i64 %v499, %v329
  br i1 %v500, label %b75, label %b76
b75:
  %v502 = add i64 %v7, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v7
  %v509 = select i1 %v508, i64 %v507, i64 %v7
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v7
  %v514 = select i1 %v513, i64 %v512, i64 %v7
  br label %b77
b77:
  %v515 = phi i64 [ %v509, %b75 ], [ %v595, %b82 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b78, label %b79
b78:
  %v517 = add i64 %v515, 96
  %v518 = icmp slt i64 %v517, %v514
  %v519 = select i1 %v518, i64 %v517, i64 %v514
  br label %b80
b80:
  %v520 = phi i64 [ 0, %b78 ], [ %v594, %b85 ]
  %v521 = icmp slt i64 %v520, 1
  br i1 %v521, label %b81, label %b82
b81:
  %v522 = sub i64 %v519, %v515
  %v523 = sub i64 8, 1
  %v524 = add i64 %v522, %v523
  %v525 = sdiv i64 %v524, 8
  br label %b83
b83:
  %v526 = phi i64 [ 0, %b81 ], [ %v593, %b90 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b84, label %b85
b84:
  %v528 = mul i64 %v522, %v526
  %v529 = sdiv i64 %v528, %v525
  %v530 = add i64 %v515, %v529
  %v531 = add i64 %v526, 1
  %v532 = mul i64 %v522, %v531
  %v533 = sdiv i64 %v532, %v525
  %v534 = add i64 %v515, %v533
  %v535 = mul i64 %v520, 96
  %v536 = getelementptr inbounds float, ptr %v249, i64 %v535
  %v537 = sub i64 %v534, %v530
  %v538 = add i64 %v499, 0
  %v539 = and i64 %v538, %v94
  %v540 = mul i64 %v539, %v7
  %v541 = add i64 %v540, %v530
  %v542 = mul i64 %v541, 12
  %v543 = getelementptr inbounds float, ptr %v36, i64 %v542
  %v544 = getelementptr inbounds float, ptr %v543, i64 0
  %v545 = sub i64 %v537, 1
  %v546 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v545
  %v547 = load ptr, ptr %v546, align 4
  %v548 = getelementptr inbounds float, ptr %v501, i64 0
  %v549 = icmp sgt i64 %v537, 0
  br i1 %v549, label %b86, label %b87
b86:
  call void %v547(ptr %v544, i64 12, ptr %v536, i64 12, ptr %v548, i64 8, i64 0)
  br label %b87
b87:
  %v550 = add i64 %v535, 96
  br label %b88
b88:
  %v551 = phi i64 [ %v530, %b87 ], [ %v592, %b93 ]
  %v552 = icmp slt i64 %v551, %v534
  br i1 %v552, label %b89, label %b90
b89:
  %v553 = sub i64 %v551, %v530
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v501, i64 %v554
  %v556 = add i64 %v499, 0
  %v557 = and i64 %v556, %v102
  %v558 = mul i64 %v557, %v7
  %v559 = add i64 %v558, %v551
  %v560 = mul i64 %v559, 8
  %v561 = getelementptr inbounds float, ptr %v64, i64 %v560
  %v562 = add i64 %v499, 0
  %v563 = and i64 %v562, %v104
  %v564 = mul i64 %v563, %v7
  %v565 = add i64 %v564, %v551
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr inbounds float, ptr %v66, i64 %v566
  br label %b91
b91:
  %v568 = phi i64 [ 0, %b89 ], [ %v591, %b92 ]
  %v569 = icmp slt i64 %v568, 1
  br i1 %v569, label %b92, label %b93
b92:
  %v570 = mul i64 %v520, 1
  %v571 = add i64 %v570, %v568
  %v572 = mul i64 %v571, 8
  %v573 = add i64 0, %v568
  %v574 = mul i64 %v573, 8
  %v575 = getelementptr inbounds float, ptr %v555, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 0, %v572
  %v578 = getelementptr inbounds float, ptr %v14, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = fadd <8 x float> %v576, %v579
  %v581 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v582 = shufflevector <8 x float> %v581, <8 x float> poison, <8 x i32> zeroinitializer
  %v583 = fcmp ole <8 x float> %v580, %v582
  %v584 = select <8 x i1> %v583, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v585 = fcmp une <8 x float> %v584, splat (float 0x0000000000000000)
  %v586 = select <8 x i1> %v585, <8 x float> %v582, <8 x float> %v580
  %v587 = add i64 0, %v572
  %v588 = getelementptr inbounds float, ptr %v561, i64 %v587
  store <8 x float> %v580, ptr %v588, align 4
  %v589 = add i64 0, %v572
  %v590 = getelementptr inbounds float, ptr %v567, i64 %v589
  store <8 x float> %v586, ptr %v590, align 4
  %v591 = add nsw i64 %v568, 1
  br label %b91
b93:
  %v592 = add nsw i64 %v551, 1
  br label %b88
b90:
  %v593 = add nsw i64 %v526, 1
  br label %b83
b85:
  %v594 = add nsw i64 %v520, 1
  br label %b80
b82:
  %v595 = add nsw i64 %v515, 96
  br label %b77
b79:
  %v597 = add i64 %v7, 0
  %v598 = sdiv i64 %v597, 1
  %v599 = add i64 %v2, 1
  %v600 = mul i64 %v598, %v2
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v7
  %v604 = select i1 %v603, i64 %v602, i64 %v7
  %v605 = mul i64 %v598, %v599
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v7
  %v609 = select i1 %v608, i64 %v607, i64 %v7
  br label %b94
b94:
  %v610 = phi i64 [ %v604, %b79 ], [ %v693, %b99 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b95, label %b96
b95:
  %v612 = add i64 %v610, 96
  %v613 = icmp slt i64 %v612, %v609
  %v614 = select i1 %v613, i64 %v612, i64 %v609
  br label %b97
b97:
  %v615 = phi i64 [ 0, %b95 ], [ %v692, %b102 ]
  %v616 = icmp slt i64 %v615, 1
  br i1 %v616, label %b98, label %b99
b98:
  %v617 = sub i64 %v614, %v610
  %v618 = sub i64 8, 1
  %v619 = add i64 %v617, %v618
  %v620 = sdiv i64 %v619, 8
  br label %b100
b100:
  %v621 = phi i64 [ 0, %b98 ], [ %v691, %b107 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b101, label %b102
b101:
  %v623 = mul i64 %v617, %v621
  %v624 = sdiv i64 %v623, %v620
  %v625 = add i64 %v610, %v624
  %v626 = add i64 %v621, 1
  %v627 = mul i64 %v617, %v626
  %v628 = sdiv i64 %v627, %v620
  %v629 = add i64 %v610, %v628
  %v630 = mul i64 %v615, 64
  %v631 = getelementptr inbounds float, ptr %v250, i64 %v630
  %v632 = sub i64 %v629, %v625
  %v633 = add i64 %v499, 0
  %v634 = and i64 %v633, %v104
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v625
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v66, i64 %v637
  %v639 = getelementptr inbounds float, ptr %v638, i64 0
  %v640 = sub i64 %v632, 1
  %v641 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v640
  %v642 = load ptr, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v596, i64 0
  %v644 = icmp sgt i64 %v632, 0
  br i1 %v644, label %b103, label %b104
b103:
  call void %v642(ptr %v639, i64 8, ptr %v631, i64 8, ptr %v643, i64 8, i64 0)
  br label %b104
b104:
  %v645 = add i64 %v630, 64
  br label %b105
b105:
  %v646 = phi i64 [ %v625, %b104 ], [ %v690, %b110 ]
  %v647 = icmp slt i64 %v646, %v629
  br i1 %v647, label %b106, label %b107
b106:
  %v648 = sub i64 %v646, %v625
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v596, i64 %v649
  %v651 = add i64 %v499, 0
  %v652 = sub i64 %v651, %v325
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v646
  %v655 = mul i64 %v654, 3
  %v656 = getelementptr inbounds float, ptr %v62, i64 %v655
  %v657 = add i64 %v499, 0
  %v658 = and i64 %v657, %v106
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v646
  %v661 = mul i64 %v660, 3
  %v662 = getelementptr inbounds float, ptr %v68, i64 %v661
  br label %b108
b108:
  %v663 = phi i64 [ 0, %b106 ], [ %v689, %b112 ]
  %v664 = icmp slt i64 %v663, 1
  br i1 %v664, label %b109, label %b110
b109:
  %v665 = mul i64 %v615, 1
  %v666 = add i64 %v665, %v663
  %v667 = mul i64 %v666, 8
  %v668 = icmp eq i64 %v667, 0
  br i1 %v668, label %b111, label %b112
b111:
  %v669 = icmp ult i64 3, 8
  %v670 = select i1 %v669, i64 3, i64 8
  %v671 = trunc i64 %v670 to i32
  %v672 = insertelement <8 x i32> poison, i32 %v671, i64 0
  %v673 = shufflevector <8 x i32> %v672, <8 x i32> poison, <8 x i32> zeroinitializer
  %v674 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v673
  %v675 = add i64 0, %v663
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v650, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 0, %v667
  %v680 = getelementptr inbounds float, ptr %v26, i64 %v679
  %v681 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v680, <8 x i1> %v674, <8 x float> zeroinitializer)
  %v682 = add i64 0, %v667
  %v683 = getelementptr inbounds float, ptr %v656, i64 %v682
  %v684 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v683, <8 x i1> %v674, <8 x float> zeroinitializer)
  %v685 = fadd <8 x float> %v684, %v678
  %v686 = fadd <8 x float> %v681, %v685
  %v687 = add i64 0, %v667
  %v688 = getelementptr inbounds float, ptr %v662, i64 %v687
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v686, ptr align 4 %v688, <8 x i1> %v674)
  br label %b112
b112:
  %v689 = add nsw i64 %v663, 1
  br label %b108
b110:
  %v690 = add nsw i64 %v646, 1
  br label %b105
b107:
  %v691 = add nsw i64 %v621, 1
  br label %b100
b102:
  %v692 = add nsw i64 %v615, 1
  br label %b97
b99:
  %v693 = add nsw i64 %v610, 96
  br label %b94
b96:
  %v694 = add i64 %v7, 0
  %v695 = sdiv i64 %v694, 1
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v7
  %v701 = select i1 %v700, i64 %v699, i64 %v7
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  br label %b113
b113:
  %v707 = phi i64 [ %v701, %b96 ], [ %v773, %b118 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b114, label %b115
b114:
  br label %b116
b116:
  %v709 = phi i64 [ 0, %b114 ], [ %v772, %b117 ]
  %v710 = icmp slt i64 %v709, 4
  br i1 %v710, label %b117, label %b118
b117:
  %v711 = add i64 0, %v709
  %v712 = getelementptr inbounds float, ptr %v28, i64 %v711
  %v713 = load float, ptr %v712, align 4
  %v714 = add i64 %v499, 0
  %v715 = and i64 %v714, %v94
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v707
  %v718 = mul i64 %v717, 12
  %v719 = getelementptr inbounds float, ptr %v36, i64 %v718
  %v720 = add i64 %v499, 0
  %v721 = and i64 %v720, %v100
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v707
  %v724 = mul i64 %v723, 4
  %v725 = getelementptr inbounds float, ptr %v60, i64 %v724
  %v726 = add i64 0, %v709
  %v727 = getelementptr inbounds float, ptr %v725, i64 %v726
  %v728 = load float, ptr %v727, align 4
  %v729 = add i64 %v499, 0
  %v730 = and i64 %v729, %v106
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v707
  %v733 = mul i64 %v732, 3
  %v734 = getelementptr inbounds float, ptr %v68, i64 %v733
  %v735 = add i64 %v499, 1
  %v736 = and i64 %v735, %v94
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v707
  %v739 = mul i64 %v738, 12
  %v740 = getelementptr inbounds float, ptr %v36, i64 %v739
  %v741 = icmp ult i64 3, 8
  %v742 = select i1 %v741, i64 3, i64 8
  %v743 = trunc i64 %v742 to i32
  %v744 = insertelement <8 x i32> poison, i32 %v743, i64 0
  %v745 = shufflevector <8 x i32> %v744, <8 x i32> poison, <8 x i32> zeroinitializer
  %v746 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v745
  %v747 = mul i64 %v709, 3
  %v748 = add i64 0, %v747
  %v749 = add i64 %v748, 0
  %v750 = getelementptr inbounds float, ptr %v719, i64 %v749
  %v751 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v750, <8 x i1> %v746, <8 x float> zeroinitializer)
  %v752 = insertelement <8 x float> poison, float %v713, i64 0
  %v753 = shufflevector <8 x float> %v752, <8 x float> poison, <8 x i32> zeroinitializer
  %v754 = fmul <8 x float> %v753, %v751
  %v755 = add i64 0, 0
  %v756 = getelementptr inbounds float, ptr %v734, i64 %v755
  %v757 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v756, <8 x i1> %v746, <8 x float> zeroinitializer)
  %v758 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v759 = shufflevector <8 x float> %v758, <8 x float> poison, <8 x i32> zeroinitializer
  %v760 = fcmp ole <8 x float> %v757, %v759
  %v761 = select <8 x i1> %v760, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v762 = fcmp une <8 x float> %v761, splat (float 0x0000000000000000)
  %v763 = select <8 x i1> %v762, <8 x float> %v759, <8 x float> %v757
  %v764 = insertelement <8 x float> poison, float %v728, i64 0
  %v765 = shufflevector <8 x float> %v764, <8 x float> poison, <8 x i32> zeroinitializer
  %v766 = fmul <8 x float> %v765, %v763
  %v767 = fadd <8 x float> %v754, %v766
  %v768 = mul i64 %v709, 3
  %v769 = add i64 0, %v768
  %v770 = add i64 %v769, 0
  %v771 = getelementptr inbounds float, ptr %v740, i64 %v770
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v767, ptr align 4 %v771, <8 x i1> %v746)
  %v772 = add nsw i64 %v709, 1
  br label %b116
b118:
  %v773 = add nsw i64 %v707, 1
  br label %b113
b115:
  %v774 = add nsw i64 %v499, 1
  br label %b74
b76:
  %v775 = icmp sgt i64 %v3, 1
  br i1 %v775, label %b119, label %b120
b119:
  %v776 = getelementptr inbounds i64, ptr %v1, i64 3
  %v777 = atomicrmw add ptr %v776, i64 1 acq_rel
  %v778 = load i64, ptr %v123, align 8
  %v779 = add i64 %v778, 1
  store i64 %v779, ptr %v123, align 8
  %v780 = mul i64 %v3, %v779
  br label %b121
b121:
  %v781 = load atomic i64, ptr %v776 acquire, align 8
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b122, label %b123
b122:
  %v783 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  %v784 = add nsw i64 %v325, %v324
  br label %b44
b46:
  %v785 = getelementptr inbounds float, ptr %v125, i64 224
  %v786 = getelementptr inbounds i64, ptr %v1, i64 4
  %v787 = load i64, ptr %v786, align 8
  %v788 = icmp eq i64 %v787, 0
  br i1 %v788, label %b124, label %b125
b124:
  %v789 = add i64 1, 0
  %v790 = sdiv i64 %v789, 1
  %v791 = add i64 %v2, 1
  %v792 = mul i64 %v790, %v2
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, 1
  %v796 = select i1 %v795, i64 %v794, i64 1
  %v797 = mul i64 %v790, %v791
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, 1
  %v801 = select i1 %v800, i64 %v799, i64 1
  %v802 = icmp slt i64 %v801, 1
  %v803 = select i1 %v802, i64 %v801, i64 1
  br label %b126
b126:
  %v804 = phi i64 [ %v796, %b124 ], [ %v818, %b127 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b127, label %b128
b127:
  %v806 = mul i64 %v804, 96
  %v807 = mul i64 %v804, 8
  %v808 = add i64 %v806, 0
  %v809 = add i64 %v807, 0
  %v810 = getelementptr inbounds float, ptr %v785, i64 %v808
  %v811 = sub i64 8, %v809
  %v812 = icmp slt i64 %v811, 0
  %v813 = select i1 %v812, i64 0, i64 %v811
  %v814 = mul i64 %v809, 12
  %v815 = add i64 0, %v814
  %v816 = getelementptr inbounds float, ptr %v30, i64 %v815
  call void @pack_turned(ptr %v816, i64 12, i64 1, i64 12, i64 %v813, ptr %v810, i64 8)
  %v817 = add i64 %v806, 96
  %v818 = add nsw i64 %v804, 1
  br label %b126
b128:
  br label %b125
b125:
  %v819 = icmp sgt i64 %v3, 1
  br i1 %v819, label %b129, label %b130
b129:
  %v820 = getelementptr inbounds i64, ptr %v1, i64 3
  %v821 = atomicrmw add ptr %v820, i64 1 acq_rel
  %v822 = load i64, ptr %v123, align 8
  %v823 = add i64 %v822, 1
  store i64 %v823, ptr %v123, align 8
  %v824 = mul i64 %v3, %v823
  br label %b131
b131:
  %v825 = load atomic i64, ptr %v820 acquire, align 8
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b132, label %b133
b132:
  %v827 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v829 = add i64 %v8, 0
  %v830 = sdiv i64 %v829, 1
  %v831 = add i64 %v2, 1
  %v832 = mul i64 %v830, %v2
  %v833 = sdiv i64 %v832, %v3
  %v834 = mul i64 %v833, 1
  %v835 = icmp slt i64 %v834, %v8
  %v836 = select i1 %v835, i64 %v834, i64 %v8
  %v837 = mul i64 %v830, %v831
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v8
  %v841 = select i1 %v840, i64 %v839, i64 %v8
  br label %b134
b134:
  %v842 = phi i64 [ %v836, %b130 ], [ %v912, %b139 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b135, label %b136
b135:
  %v844 = add i64 %v842, 96
  %v845 = icmp slt i64 %v844, %v841
  %v846 = select i1 %v845, i64 %v844, i64 %v841
  br label %b137
b137:
  %v847 = phi i64 [ 0, %b135 ], [ %v911, %b142 ]
  %v848 = icmp slt i64 %v847, 1
  br i1 %v848, label %b138, label %b139
b138:
  %v849 = sub i64 %v846, %v842
  %v850 = sub i64 8, 1
  %v851 = add i64 %v849, %v850
  %v852 = sdiv i64 %v851, 8
  br label %b140
b140:
  %v853 = phi i64 [ 0, %b138 ], [ %v910, %b147 ]
  %v854 = icmp slt i64 %v853, %v852
  br i1 %v854, label %b141, label %b142
b141:
  %v855 = mul i64 %v849, %v853
  %v856 = sdiv i64 %v855, %v852
  %v857 = add i64 %v842, %v856
  %v858 = add i64 %v853, 1
  %v859 = mul i64 %v849, %v858
  %v860 = sdiv i64 %v859, %v852
  %v861 = add i64 %v842, %v860
  %v862 = mul i64 %v847, 96
  %v863 = getelementptr inbounds float, ptr %v785, i64 %v862
  %v864 = sub i64 %v861, %v857
  %v865 = mul i64 1, %v7
  %v866 = add i64 %v857, %v865
  %v867 = mul i64 %v866, 12
  %v868 = getelementptr inbounds float, ptr %v36, i64 %v867
  %v869 = getelementptr inbounds float, ptr %v868, i64 0
  %v870 = sub i64 %v864, 1
  %v871 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v870
  %v872 = load ptr, ptr %v871, align 4
  %v873 = getelementptr inbounds float, ptr %v828, i64 0
  %v874 = icmp sgt i64 %v864, 0
  br i1 %v874, label %b143, label %b144
b143:
  call void %v872(ptr %v869, i64 12, ptr %v863, i64 12, ptr %v873, i64 8, i64 0)
  br label %b144
b144:
  %v875 = add i64 %v862, 96
  br label %b145
b145:
  %v876 = phi i64 [ %v857, %b144 ], [ %v909, %b150 ]
  %v877 = icmp slt i64 %v876, %v861
  br i1 %v877, label %b146, label %b147
b146:
  %v878 = sub i64 %v876, %v857
  %v879 = mul i64 %v878, 8
  %v880 = getelementptr inbounds float, ptr %v828, i64 %v879
  %v881 = mul i64 %v876, 8
  %v882 = getelementptr inbounds float, ptr %v70, i64 %v881
  %v883 = mul i64 %v876, 8
  %v884 = getelementptr inbounds float, ptr %v40, i64 %v883
  br label %b148
b148:
  %v885 = phi i64 [ 0, %b146 ], [ %v908, %b149 ]
  %v886 = icmp slt i64 %v885, 1
  br i1 %v886, label %b149, label %b150
b149:
  %v887 = mul i64 %v847, 1
  %v888 = add i64 %v887, %v885
  %v889 = mul i64 %v888, 8
  %v890 = add i64 0, %v885
  %v891 = mul i64 %v890, 8
  %v892 = getelementptr inbounds float, ptr %v880, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 0, %v889
  %v895 = getelementptr inbounds float, ptr %v32, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v893, %v896
  %v898 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = fcmp ole <8 x float> %v897, %v899
  %v901 = select <8 x i1> %v900, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v902 = fcmp une <8 x float> %v901, splat (float 0x0000000000000000)
  %v903 = select <8 x i1> %v902, <8 x float> %v899, <8 x float> %v897
  %v904 = add i64 0, %v889
  %v905 = getelementptr inbounds float, ptr %v882, i64 %v904
  store <8 x float> %v901, ptr %v905, align 4
  %v906 = add i64 0, %v889
  %v907 = getelementptr inbounds float, ptr %v884, i64 %v906
  store <8 x float> %v903, ptr %v907, align 4
  %v908 = add nsw i64 %v885, 1
  br label %b148
b150:
  %v909 = add nsw i64 %v876, 1
  br label %b145
b147:
  %v910 = add nsw i64 %v853, 1
  br label %b140
b142:
  %v911 = add nsw i64 %v847, 1
  br label %b137
b139:
  %v912 = add nsw i64 %v842, 96
  br label %b134
b136:
  %v913 = icmp sgt i64 %v3, 1
  br i1 %v913, label %b151, label %b152
b151:
  %v914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v915 = atomicrmw add ptr %v914, i64 1 acq_rel
  %v916 = load i64, ptr %v123, align 8
  %v917 = add i64 %v916, 1
  store i64 %v917, ptr %v123, align 8
  %v918 = mul i64 %v3, %v917
  br label %b153
b153:
  %v919 = load atomic i64, ptr %v914 acquire, align 8
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b154, label %b155
b154:
  %v921 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
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
  %v123 = alloca i64, i64 1, align 8
  %v215 = alloca float, i64 96, align 4
  %v565 = alloca float, i64 96, align 4
  %v669 = alloca float, i64 96, align 4
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
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 9
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 19
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 41
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 42
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 43
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 44
  %v122 = load i64, ptr %v121, align 8
  store i64 0, ptr %v123, align 8
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v125 = load ptr, ptr %v124, align 4
  %v126 = mul i64 %v2, 15360
  %v127 = add i64 %v126, 304
  %v128 = getelementptr inbounds float, ptr %v125, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v125, i64 0
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b0, label %b1
b0:
  %v133 = add i64 1, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  br label %b2
b2:
  %v148 = phi i64 [ %v140, %b0 ], [ %v171, %b3 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b3, label %b4
b3:
  %v150 = mul i64 %v148, 128
  %v151 = mul i64 %v148, 16
  %v152 = add i64 %v150, 0
  %v153 = add i64 %v151, 0
  %v154 = getelementptr inbounds float, ptr %v129, i64 %v152
  %v155 = sub i64 12, %v153
  %v156 = icmp slt i64 %v155, 0
  %v157 = select i1 %v156, i64 0, i64 %v155
  %v158 = mul i64 %v153, 1
  %v159 = add i64 0, %v158
  %v160 = getelementptr inbounds float, ptr %v30, i64 %v159
  call void @pack_rows(ptr %v160, i64 1, i64 12, i64 8, i64 %v157, ptr %v154, i64 16)
  %v161 = add i64 %v150, 8
  %v162 = add i64 %v151, 8
  %v163 = getelementptr inbounds float, ptr %v129, i64 %v161
  %v164 = sub i64 12, %v162
  %v165 = icmp slt i64 %v164, 0
  %v166 = select i1 %v165, i64 0, i64 %v164
  %v167 = mul i64 %v162, 1
  %v168 = add i64 0, %v167
  %v169 = getelementptr inbounds float, ptr %v30, i64 %v168
  call void @pack_rows(ptr %v169, i64 1, i64 12, i64 8, i64 %v166, ptr %v163, i64 16)
  %v170 = add i64 %v150, 128
  %v171 = add nsw i64 %v148, 1
  br label %b2
b4:
  br label %b1
b1:
  %v172 = icmp sgt i64 %v3, 1
  br i1 %v172, label %b5, label %b6
b5:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v174 = atomicrmw add ptr %v173, i64 1 acq_rel
  %v175 = load i64, ptr %v123, align 8
  %v176 = add i64 %v175, 1
  store i64 %v176, ptr %v123, align 8
  %v177 = mul i64 %v3, %v176
  br label %b7
b7:
  %v178 = load atomic i64, ptr %v173 acquire, align 8
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b8, label %b9
b8:
  %v180 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v181 = add i64 %v8, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v8
  %v188 = select i1 %v187, i64 %v186, i64 %v8
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v8
  %v193 = select i1 %v192, i64 %v191, i64 %v8
  br label %b10
b10:
  %v194 = phi i64 [ %v188, %b6 ], [ %v214, %b11 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b11, label %b12
b11:
  %v196 = mul i64 %v194, 8
  %v197 = getelementptr inbounds float, ptr %v70, i64 %v196
  %v198 = mul i64 %v194, 8
  %v199 = getelementptr inbounds float, ptr %v34, i64 %v198
  %v200 = mul i64 %v194, 8
  %v201 = getelementptr inbounds float, ptr %v72, i64 %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v197, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v199, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = fcmp une <8 x float> %v204, splat (float 0x0000000000000000)
  %v211 = select <8 x i1> %v210, <8 x float> %v209, <8 x float> %v207
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v201, i64 %v212
  store <8 x float> %v211, ptr %v213, align 4
  %v214 = add nsw i64 %v194, 1
  br label %b10
b12:
  %v216 = add i64 %v8, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v8
  %v223 = select i1 %v222, i64 %v221, i64 %v8
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, %v8
  %v228 = select i1 %v227, i64 %v226, i64 %v8
  br label %b13
b13:
  %v229 = phi i64 [ %v223, %b12 ], [ %v297, %b18 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b14, label %b15
b14:
  %v231 = add i64 %v229, 96
  %v232 = icmp slt i64 %v231, %v228
  %v233 = select i1 %v232, i64 %v231, i64 %v228
  br label %b16
b16:
  %v234 = phi i64 [ 0, %b14 ], [ %v296, %b21 ]
  %v235 = icmp slt i64 %v234, 1
  br i1 %v235, label %b17, label %b18
b17:
  %v236 = sub i64 %v233, %v229
  %v237 = sub i64 6, 1
  %v238 = add i64 %v236, %v237
  %v239 = sdiv i64 %v238, 6
  br label %b19
b19:
  %v240 = phi i64 [ 0, %b17 ], [ %v295, %b26 ]
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b20, label %b21
b20:
  %v242 = mul i64 %v236, %v240
  %v243 = sdiv i64 %v242, %v239
  %v244 = add i64 %v229, %v243
  %v245 = add i64 %v240, 1
  %v246 = mul i64 %v236, %v245
  %v247 = sdiv i64 %v246, %v239
  %v248 = add i64 %v229, %v247
  %v249 = mul i64 %v234, 128
  %v250 = getelementptr inbounds float, ptr %v129, i64 %v249
  %v251 = sub i64 %v248, %v244
  %v252 = mul i64 %v244, 8
  %v253 = getelementptr inbounds float, ptr %v72, i64 %v252
  %v254 = getelementptr inbounds float, ptr %v253, i64 0
  %v255 = sub i64 %v251, 1
  %v256 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v255
  %v257 = load ptr, ptr %v256, align 4
  %v258 = getelementptr inbounds float, ptr %v215, i64 0
  %v259 = icmp sgt i64 %v251, 0
  br i1 %v259, label %b22, label %b23
b22:
  call void %v257(ptr %v254, i64 8, ptr %v250, i64 8, ptr %v258, i64 16, i64 8)
  br label %b23
b23:
  %v260 = add i64 %v249, 128
  br label %b24
b24:
  %v261 = phi i64 [ %v244, %b23 ], [ %v294, %b29 ]
  %v262 = icmp slt i64 %v261, %v248
  br i1 %v262, label %b25, label %b26
b25:
  %v263 = sub i64 %v261, %v244
  %v264 = mul i64 %v263, 16
  %v265 = getelementptr inbounds float, ptr %v215, i64 %v264
  %v266 = mul i64 %v261, 12
  %v267 = getelementptr inbounds float, ptr %v74, i64 %v266
  br label %b27
b27:
  %v268 = phi i64 [ 0, %b25 ], [ %v293, %b33 ]
  %v269 = icmp slt i64 %v268, 2
  br i1 %v269, label %b28, label %b29
b28:
  %v270 = mul i64 %v234, 2
  %v271 = add i64 %v270, %v268
  %v272 = mul i64 %v271, 8
  %v273 = icmp slt i64 %v272, 8
  br i1 %v273, label %b30, label %b31
b30:
  %v274 = add i64 0, %v268
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v265, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 0, %v272
  %v279 = getelementptr inbounds float, ptr %v267, i64 %v278
  store <8 x float> %v277, ptr %v279, align 4
  br label %b31
b31:
  %v280 = icmp eq i64 %v272, 8
  br i1 %v280, label %b32, label %b33
b32:
  %v281 = icmp ult i64 4, 8
  %v282 = select i1 %v281, i64 4, i64 8
  %v283 = trunc i64 %v282 to i32
  %v284 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v285 = shufflevector <8 x i32> %v284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v285
  %v287 = add i64 0, %v268
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v265, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 0, %v272
  %v292 = getelementptr inbounds float, ptr %v267, i64 %v291
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v290, ptr align 4 %v292, <8 x i1> %v286)
  br label %b33
b33:
  %v293 = add nsw i64 %v268, 1
  br label %b27
b29:
  %v294 = add nsw i64 %v261, 1
  br label %b24
b26:
  %v295 = add nsw i64 %v240, 1
  br label %b19
b21:
  %v296 = add nsw i64 %v234, 1
  br label %b16
b18:
  %v297 = add nsw i64 %v229, 96
  br label %b13
b15:
  %v298 = icmp sgt i64 %v3, 1
  br i1 %v298, label %b34, label %b35
b34:
  %v299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v300 = atomicrmw add ptr %v299, i64 1 acq_rel
  %v301 = load i64, ptr %v123, align 8
  %v302 = add i64 %v301, 1
  store i64 %v302, ptr %v123, align 8
  %v303 = mul i64 %v3, %v302
  br label %b36
b36:
  %v304 = load atomic i64, ptr %v299 acquire, align 8
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b37, label %b38
b37:
  %v306 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v307 = getelementptr inbounds float, ptr %v125, i64 128
  %v308 = getelementptr inbounds float, ptr %v125, i64 176
  %v309 = getelementptr inbounds i64, ptr %v1, i64 4
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b39, label %b40
b39:
  %v312 = add i64 1, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 1
  %v319 = select i1 %v318, i64 %v317, i64 1
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  %v325 = icmp slt i64 %v324, 1
  %v326 = select i1 %v325, i64 %v324, i64 1
  br label %b41
b41:
  %v327 = phi i64 [ %v319, %b39 ], [ %v350, %b42 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b42, label %b43
b42:
  %v329 = mul i64 %v327, 48
  %v330 = mul i64 %v327, 8
  %v331 = add i64 %v329, 0
  %v332 = add i64 %v330, 0
  %v333 = getelementptr inbounds float, ptr %v307, i64 %v331
  %v334 = sub i64 8, %v332
  %v335 = icmp slt i64 %v334, 0
  %v336 = select i1 %v335, i64 0, i64 %v334
  %v337 = mul i64 %v332, 1
  %v338 = add i64 0, %v337
  %v339 = getelementptr inbounds float, ptr %v24, i64 %v338
  call void @pack_rows(ptr %v339, i64 1, i64 16, i64 3, i64 %v336, ptr %v333, i64 16)
  %v340 = add i64 %v329, 8
  %v341 = add i64 %v330, 0
  %v342 = getelementptr inbounds float, ptr %v307, i64 %v340
  %v343 = sub i64 8, %v341
  %v344 = icmp slt i64 %v343, 0
  %v345 = select i1 %v344, i64 0, i64 %v343
  %v346 = mul i64 %v341, 1
  %v347 = add i64 8, %v346
  %v348 = getelementptr inbounds float, ptr %v24, i64 %v347
  call void @pack_rows(ptr %v348, i64 1, i64 16, i64 3, i64 %v345, ptr %v342, i64 16)
  %v349 = add i64 %v329, 48
  %v350 = add nsw i64 %v327, 1
  br label %b41
b43:
  %v351 = add i64 1, 0
  %v352 = sdiv i64 %v351, 1
  %v353 = add i64 %v2, 1
  %v354 = mul i64 %v352, %v2
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 1
  %v358 = select i1 %v357, i64 %v356, i64 1
  %v359 = mul i64 %v352, %v353
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, 1
  %v363 = select i1 %v362, i64 %v361, i64 1
  %v364 = icmp slt i64 %v363, 1
  %v365 = select i1 %v364, i64 %v363, i64 1
  br label %b44
b44:
  %v366 = phi i64 [ %v358, %b43 ], [ %v389, %b45 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b45, label %b46
b45:
  %v368 = mul i64 %v366, 128
  %v369 = mul i64 %v366, 16
  %v370 = add i64 %v368, 0
  %v371 = add i64 %v369, 0
  %v372 = getelementptr inbounds float, ptr %v308, i64 %v370
  %v373 = sub i64 12, %v371
  %v374 = icmp slt i64 %v373, 0
  %v375 = select i1 %v374, i64 0, i64 %v373
  %v376 = mul i64 %v371, 1
  %v377 = add i64 0, %v376
  %v378 = getelementptr inbounds float, ptr %v12, i64 %v377
  call void @pack_rows(ptr %v378, i64 1, i64 12, i64 8, i64 %v375, ptr %v372, i64 16)
  %v379 = add i64 %v368, 8
  %v380 = add i64 %v369, 8
  %v381 = getelementptr inbounds float, ptr %v308, i64 %v379
  %v382 = sub i64 12, %v380
  %v383 = icmp slt i64 %v382, 0
  %v384 = select i1 %v383, i64 0, i64 %v382
  %v385 = mul i64 %v380, 1
  %v386 = add i64 0, %v385
  %v387 = getelementptr inbounds float, ptr %v12, i64 %v386
  call void @pack_rows(ptr %v387, i64 1, i64 12, i64 8, i64 %v384, ptr %v381, i64 16)
  %v388 = add i64 %v368, 128
  %v389 = add nsw i64 %v366, 1
  br label %b44
b46:
  br label %b40
b40:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b47, label %b48
b47:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = load i64, ptr %v123, align 8
  %v394 = add i64 %v393, 1
  store i64 %v394, ptr %v123, align 8
  %v395 = mul i64 %v3, %v394
  br label %b49
b49:
  %v396 = load atomic i64, ptr %v391 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b50, label %b51
b50:
  %v398 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  br label %b52
b52:
  %v399 = phi i64 [ 0, %b48 ], [ %v824, %b107 ]
  %v400 = icmp slt i64 %v399, %v5
  br i1 %v400, label %b53, label %b54
b53:
  %v401 = sub i64 %v5, 1
  %v402 = sub i64 %v401, %v399
  %v403 = add i64 %v7, 0
  %v404 = sdiv i64 %v403, 1
  %v405 = add i64 %v2, 1
  %v406 = mul i64 %v404, %v2
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, %v7
  %v410 = select i1 %v409, i64 %v408, i64 %v7
  %v411 = mul i64 %v404, %v405
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, %v7
  %v415 = select i1 %v414, i64 %v413, i64 %v7
  br label %b55
b55:
  %v416 = phi i64 [ %v410, %b53 ], [ %v460, %b56 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b56, label %b57
b56:
  %v418 = add i64 %v402, 1
  %v419 = and i64 %v418, 1
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v416
  %v422 = mul i64 %v421, 12
  %v423 = getelementptr inbounds float, ptr %v38, i64 %v422
  %v424 = add i64 %v402, 0
  %v425 = and i64 %v424, %v112
  %v426 = mul i64 %v425, %v7
  %v427 = add i64 %v426, %v416
  %v428 = mul i64 %v427, 12
  %v429 = getelementptr inbounds float, ptr %v74, i64 %v428
  %v430 = add i64 %v402, 0
  %v431 = and i64 %v430, %v114
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v416
  %v434 = mul i64 %v433, 12
  %v435 = getelementptr inbounds float, ptr %v76, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v423, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v429, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = fadd <8 x float> %v438, %v441
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v435, i64 %v443
  store <8 x float> %v442, ptr %v444, align 4
  %v445 = icmp ult i64 4, 8
  %v446 = select i1 %v445, i64 4, i64 8
  %v447 = trunc i64 %v446 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  %v451 = add i64 0, 8
  %v452 = getelementptr inbounds float, ptr %v423, i64 %v451
  %v453 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v454 = add i64 0, 8
  %v455 = getelementptr inbounds float, ptr %v429, i64 %v454
  %v456 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v455, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v457 = fadd <8 x float> %v453, %v456
  %v458 = add i64 0, 8
  %v459 = getelementptr inbounds float, ptr %v435, i64 %v458
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v457, ptr align 4 %v459, <8 x i1> %v450)
  %v460 = add nsw i64 %v416, 1
  br label %b55
b57:
  %v461 = add i64 %v7, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  br label %b58
b58:
  %v474 = phi i64 [ %v468, %b57 ], [ %v514, %b63 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b59, label %b60
b59:
  %v476 = icmp ult i64 3, 8
  %v477 = select i1 %v476, i64 3, i64 8
  %v478 = trunc i64 %v477 to i32
  %v479 = insertelement <8 x i32> poison, i32 %v478, i64 0
  %v480 = shufflevector <8 x i32> %v479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v481 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v480
  br label %b61
b61:
  %v482 = phi i64 [ 0, %b59 ], [ %v509, %b62 ]
  %v483 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v508, %b62 ]
  %v484 = icmp slt i64 %v482, 4
  br i1 %v484, label %b62, label %b63
b62:
  %v485 = add i64 %v402, 0
  %v486 = and i64 %v485, %v114
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v474
  %v489 = mul i64 %v488, 12
  %v490 = getelementptr inbounds float, ptr %v76, i64 %v489
  %v491 = add i64 %v402, 0
  %v492 = and i64 %v491, %v100
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v474
  %v495 = mul i64 %v494, 4
  %v496 = getelementptr inbounds float, ptr %v60, i64 %v495
  %v497 = add i64 0, %v482
  %v498 = getelementptr inbounds float, ptr %v496, i64 %v497
  %v499 = load float, ptr %v498, align 4
  %v500 = add i64 0, 0
  %v501 = mul i64 %v482, 3
  %v502 = add i64 %v500, %v501
  %v503 = getelementptr inbounds float, ptr %v490, i64 %v502
  %v504 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v503, <8 x i1> %v481, <8 x float> zeroinitializer)
  %v505 = insertelement <8 x float> poison, float %v499, i64 0
  %v506 = shufflevector <8 x float> %v505, <8 x float> poison, <8 x i32> zeroinitializer
  %v507 = fmul <8 x float> %v504, %v506
  %v508 = fadd <8 x float> %v483, %v507
  %v509 = add nsw i64 %v482, 1
  br label %b61
b63:
  %v510 = mul i64 %v474, 3
  %v511 = getelementptr inbounds float, ptr %v78, i64 %v510
  %v512 = add i64 0, 0
  %v513 = getelementptr inbounds float, ptr %v511, i64 %v512
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v483, ptr align 4 %v513, <8 x i1> %v481)
  %v514 = add nsw i64 %v474, 1
  br label %b58
b60:
  %v515 = add i64 %v7, 0
  %v516 = sdiv i64 %v515, 1
  %v517 = add i64 %v2, 1
  %v518 = mul i64 %v516, %v2
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, %v7
  %v522 = select i1 %v521, i64 %v520, i64 %v7
  %v523 = mul i64 %v516, %v517
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, %v7
  %v527 = select i1 %v526, i64 %v525, i64 %v7
  br label %b64
b64:
  %v528 = phi i64 [ %v522, %b60 ], [ %v564, %b65 ]
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b65, label %b66
b65:
  %v530 = add i64 %v402, 0
  %v531 = and i64 %v530, %v106
  %v532 = mul i64 %v531, %v7
  %v533 = add i64 %v532, %v528
  %v534 = mul i64 %v533, 3
  %v535 = getelementptr inbounds float, ptr %v68, i64 %v534
  %v536 = mul i64 %v528, 3
  %v537 = getelementptr inbounds float, ptr %v78, i64 %v536
  %v538 = add i64 %v402, 0
  %v539 = and i64 %v538, %v116
  %v540 = mul i64 %v539, %v7
  %v541 = add i64 %v540, %v528
  %v542 = mul i64 %v541, 3
  %v543 = getelementptr inbounds float, ptr %v80, i64 %v542
  %v544 = icmp ult i64 3, 8
  %v545 = select i1 %v544, i64 3, i64 8
  %v546 = trunc i64 %v545 to i32
  %v547 = insertelement <8 x i32> poison, i32 %v546, i64 0
  %v548 = shufflevector <8 x i32> %v547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v549 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v548
  %v550 = add i64 0, 0
  %v551 = getelementptr inbounds float, ptr %v535, i64 %v550
  %v552 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v551, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v553 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v554 = shufflevector <8 x float> %v553, <8 x float> poison, <8 x i32> zeroinitializer
  %v555 = fcmp ole <8 x float> %v552, %v554
  %v556 = select <8 x i1> %v555, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v557 = add i64 0, 0
  %v558 = getelementptr inbounds float, ptr %v537, i64 %v557
  %v559 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v558, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v560 = fcmp une <8 x float> %v556, splat (float 0x0000000000000000)
  %v561 = select <8 x i1> %v560, <8 x float> %v554, <8 x float> %v559
  %v562 = add i64 0, 0
  %v563 = getelementptr inbounds float, ptr %v543, i64 %v562
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v561, ptr align 4 %v563, <8 x i1> %v549)
  %v564 = add nsw i64 %v528, 1
  br label %b64
b66:
  %v566 = add i64 %v7, 0
  %v567 = sdiv i64 %v566, 1
  %v568 = add i64 %v2, 1
  %v569 = mul i64 %v567, %v2
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 1
  %v572 = icmp slt i64 %v571, %v7
  %v573 = select i1 %v572, i64 %v571, i64 %v7
  %v574 = mul i64 %v567, %v568
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 1
  %v577 = icmp slt i64 %v576, %v7
  %v578 = select i1 %v577, i64 %v576, i64 %v7
  br label %b67
b67:
  %v579 = phi i64 [ %v573, %b66 ], [ %v668, %b72 ]
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b68, label %b69
b68:
  %v581 = add i64 %v579, 96
  %v582 = icmp slt i64 %v581, %v578
  %v583 = select i1 %v582, i64 %v581, i64 %v578
  br label %b70
b70:
  %v584 = phi i64 [ 0, %b68 ], [ %v667, %b75 ]
  %v585 = icmp slt i64 %v584, 1
  br i1 %v585, label %b71, label %b72
b71:
  %v586 = sub i64 %v583, %v579
  %v587 = sub i64 6, 1
  %v588 = add i64 %v586, %v587
  %v589 = sdiv i64 %v588, 6
  br label %b73
b73:
  %v590 = phi i64 [ 0, %b71 ], [ %v666, %b80 ]
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b74, label %b75
b74:
  %v592 = mul i64 %v586, %v590
  %v593 = sdiv i64 %v592, %v589
  %v594 = add i64 %v579, %v593
  %v595 = add i64 %v590, 1
  %v596 = mul i64 %v586, %v595
  %v597 = sdiv i64 %v596, %v589
  %v598 = add i64 %v579, %v597
  %v599 = mul i64 %v584, 48
  %v600 = getelementptr inbounds float, ptr %v307, i64 %v599
  %v601 = sub i64 %v598, %v594
  %v602 = add i64 %v402, 0
  %v603 = and i64 %v602, %v116
  %v604 = mul i64 %v603, %v7
  %v605 = add i64 %v604, %v594
  %v606 = mul i64 %v605, 3
  %v607 = getelementptr inbounds float, ptr %v80, i64 %v606
  %v608 = getelementptr inbounds float, ptr %v607, i64 0
  %v609 = sub i64 %v601, 1
  %v610 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v609
  %v611 = load ptr, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v565, i64 0
  %v613 = icmp sgt i64 %v601, 0
  br i1 %v613, label %b76, label %b77
b76:
  call void %v611(ptr %v608, i64 3, ptr %v600, i64 3, ptr %v612, i64 16, i64 8)
  br label %b77
b77:
  %v614 = add i64 %v599, 48
  br label %b78
b78:
  %v615 = phi i64 [ %v594, %b77 ], [ %v665, %b83 ]
  %v616 = icmp slt i64 %v615, %v598
  br i1 %v616, label %b79, label %b80
b79:
  %v617 = sub i64 %v615, %v594
  %v618 = mul i64 %v617, 16
  %v619 = getelementptr inbounds float, ptr %v565, i64 %v618
  %v620 = add i64 %v402, 0
  %v621 = and i64 %v620, %v102
  %v622 = mul i64 %v621, %v7
  %v623 = add i64 %v622, %v615
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v64, i64 %v624
  %v626 = add i64 %v402, 0
  %v627 = and i64 %v626, %v98
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v615
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v42, i64 %v630
  %v632 = add i64 %v402, 0
  %v633 = and i64 %v632, %v118
  %v634 = mul i64 %v633, %v7
  %v635 = add i64 %v634, %v615
  %v636 = mul i64 %v635, 8
  %v637 = getelementptr inbounds float, ptr %v82, i64 %v636
  br label %b81
b81:
  %v638 = phi i64 [ 0, %b79 ], [ %v664, %b82 ]
  %v639 = icmp slt i64 %v638, 1
  br i1 %v639, label %b82, label %b83
b82:
  %v640 = mul i64 %v584, 1
  %v641 = add i64 %v640, %v638
  %v642 = mul i64 %v641, 8
  %v643 = add i64 0, %v638
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v619, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 1, %v638
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v619, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = add i64 0, %v642
  %v652 = getelementptr inbounds float, ptr %v625, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v655 = shufflevector <8 x float> %v654, <8 x float> poison, <8 x i32> zeroinitializer
  %v656 = fcmp ole <8 x float> %v653, %v655
  %v657 = select <8 x i1> %v656, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v658 = fcmp une <8 x float> %v657, splat (float 0x0000000000000000)
  %v659 = select <8 x i1> %v658, <8 x float> %v655, <8 x float> %v650
  %v660 = add i64 0, %v642
  %v661 = getelementptr inbounds float, ptr %v631, i64 %v660
  store <8 x float> %v646, ptr %v661, align 4
  %v662 = add i64 0, %v642
  %v663 = getelementptr inbounds float, ptr %v637, i64 %v662
  store <8 x float> %v659, ptr %v663, align 4
  %v664 = add nsw i64 %v638, 1
  br label %b81
b83:
  %v665 = add nsw i64 %v615, 1
  br label %b78
b80:
  %v666 = add nsw i64 %v590, 1
  br label %b73
b75:
  %v667 = add nsw i64 %v584, 1
  br label %b70
b72:
  %v668 = add nsw i64 %v579, 96
  br label %b67
b69:
  %v670 = add i64 %v7, 0
  %v671 = sdiv i64 %v670, 1
  %v672 = add i64 %v2, 1
  %v673 = mul i64 %v671, %v2
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, %v7
  %v677 = select i1 %v676, i64 %v675, i64 %v7
  %v678 = mul i64 %v671, %v672
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 1
  %v681 = icmp slt i64 %v680, %v7
  %v682 = select i1 %v681, i64 %v680, i64 %v7
  br label %b84
b84:
  %v683 = phi i64 [ %v677, %b69 ], [ %v759, %b89 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b85, label %b86
b85:
  %v685 = add i64 %v683, 96
  %v686 = icmp slt i64 %v685, %v682
  %v687 = select i1 %v686, i64 %v685, i64 %v682
  br label %b87
b87:
  %v688 = phi i64 [ 0, %b85 ], [ %v758, %b92 ]
  %v689 = icmp slt i64 %v688, 1
  br i1 %v689, label %b88, label %b89
b88:
  %v690 = sub i64 %v687, %v683
  %v691 = sub i64 6, 1
  %v692 = add i64 %v690, %v691
  %v693 = sdiv i64 %v692, 6
  br label %b90
b90:
  %v694 = phi i64 [ 0, %b88 ], [ %v757, %b97 ]
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b91, label %b92
b91:
  %v696 = mul i64 %v690, %v694
  %v697 = sdiv i64 %v696, %v693
  %v698 = add i64 %v683, %v697
  %v699 = add i64 %v694, 1
  %v700 = mul i64 %v690, %v699
  %v701 = sdiv i64 %v700, %v693
  %v702 = add i64 %v683, %v701
  %v703 = mul i64 %v688, 128
  %v704 = getelementptr inbounds float, ptr %v308, i64 %v703
  %v705 = sub i64 %v702, %v698
  %v706 = add i64 %v402, 0
  %v707 = and i64 %v706, %v118
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v698
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v82, i64 %v710
  %v712 = getelementptr inbounds float, ptr %v711, i64 0
  %v713 = sub i64 %v705, 1
  %v714 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v713
  %v715 = load ptr, ptr %v714, align 4
  %v716 = getelementptr inbounds float, ptr %v669, i64 0
  %v717 = icmp sgt i64 %v705, 0
  br i1 %v717, label %b93, label %b94
b93:
  call void %v715(ptr %v712, i64 8, ptr %v704, i64 8, ptr %v716, i64 16, i64 8)
  br label %b94
b94:
  %v718 = add i64 %v703, 128
  br label %b95
b95:
  %v719 = phi i64 [ %v698, %b94 ], [ %v756, %b100 ]
  %v720 = icmp slt i64 %v719, %v702
  br i1 %v720, label %b96, label %b97
b96:
  %v721 = sub i64 %v719, %v698
  %v722 = mul i64 %v721, 16
  %v723 = getelementptr inbounds float, ptr %v669, i64 %v722
  %v724 = add i64 %v402, 0
  %v725 = and i64 %v724, %v120
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v719
  %v728 = mul i64 %v727, 12
  %v729 = getelementptr inbounds float, ptr %v84, i64 %v728
  br label %b98
b98:
  %v730 = phi i64 [ 0, %b96 ], [ %v755, %b104 ]
  %v731 = icmp slt i64 %v730, 2
  br i1 %v731, label %b99, label %b100
b99:
  %v732 = mul i64 %v688, 2
  %v733 = add i64 %v732, %v730
  %v734 = mul i64 %v733, 8
  %v735 = icmp slt i64 %v734, 8
  br i1 %v735, label %b101, label %b102
b101:
  %v736 = add i64 0, %v730
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v723, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 0, %v734
  %v741 = getelementptr inbounds float, ptr %v729, i64 %v740
  store <8 x float> %v739, ptr %v741, align 4
  br label %b102
b102:
  %v742 = icmp eq i64 %v734, 8
  br i1 %v742, label %b103, label %b104
b103:
  %v743 = icmp ult i64 4, 8
  %v744 = select i1 %v743, i64 4, i64 8
  %v745 = trunc i64 %v744 to i32
  %v746 = insertelement <8 x i32> poison, i32 %v745, i64 0
  %v747 = shufflevector <8 x i32> %v746, <8 x i32> poison, <8 x i32> zeroinitializer
  %v748 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v747
  %v749 = add i64 0, %v730
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v723, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v734
  %v754 = getelementptr inbounds float, ptr %v729, i64 %v753
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v752, ptr align 4 %v754, <8 x i1> %v748)
  br label %b104
b104:
  %v755 = add nsw i64 %v730, 1
  br label %b98
b100:
  %v756 = add nsw i64 %v719, 1
  br label %b95
b97:
  %v757 = add nsw i64 %v694, 1
  br label %b90
b92:
  %v758 = add nsw i64 %v688, 1
  br label %b87
b89:
  %v759 = add nsw i64 %v683, 96
  br label %b84
b86:
  %v760 = add i64 %v7, 0
  %v761 = sdiv i64 %v760, 1
  %v762 = add i64 %v2, 1
  %v763 = mul i64 %v761, %v2
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  %v768 = mul i64 %v761, %v762
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v7
  %v772 = select i1 %v771, i64 %v770, i64 %v7
  br label %b105
b105:
  %v773 = phi i64 [ %v767, %b86 ], [ %v823, %b110 ]
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b106, label %b107
b106:
  br label %b108
b108:
  %v775 = phi i64 [ 0, %b106 ], [ %v822, %b109 ]
  %v776 = icmp slt i64 %v775, 4
  br i1 %v776, label %b109, label %b110
b109:
  %v777 = add i64 %v402, 0
  %v778 = and i64 %v777, %v114
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v773
  %v781 = mul i64 %v780, 12
  %v782 = getelementptr inbounds float, ptr %v76, i64 %v781
  %v783 = add i64 0, %v775
  %v784 = getelementptr inbounds float, ptr %v28, i64 %v783
  %v785 = load float, ptr %v784, align 4
  %v786 = add i64 %v402, 0
  %v787 = and i64 %v786, %v120
  %v788 = mul i64 %v787, %v7
  %v789 = add i64 %v788, %v773
  %v790 = mul i64 %v789, 12
  %v791 = getelementptr inbounds float, ptr %v84, i64 %v790
  %v792 = add i64 %v402, 0
  %v793 = and i64 %v792, 1
  %v794 = mul i64 %v793, %v7
  %v795 = add i64 %v794, %v773
  %v796 = mul i64 %v795, 12
  %v797 = getelementptr inbounds float, ptr %v38, i64 %v796
  %v798 = icmp ult i64 3, 8
  %v799 = select i1 %v798, i64 3, i64 8
  %v800 = trunc i64 %v799 to i32
  %v801 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v802 = shufflevector <8 x i32> %v801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v803 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v802
  %v804 = mul i64 %v775, 3
  %v805 = add i64 0, %v804
  %v806 = add i64 %v805, 0
  %v807 = getelementptr inbounds float, ptr %v782, i64 %v806
  %v808 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v807, <8 x i1> %v803, <8 x float> zeroinitializer)
  %v809 = insertelement <8 x float> poison, float %v785, i64 0
  %v810 = shufflevector <8 x float> %v809, <8 x float> poison, <8 x i32> zeroinitializer
  %v811 = fmul <8 x float> %v808, %v810
  %v812 = mul i64 %v775, 3
  %v813 = add i64 0, %v812
  %v814 = add i64 %v813, 0
  %v815 = getelementptr inbounds float, ptr %v791, i64 %v814
  %v816 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v815, <8 x i1> %v803, <8 x float> zeroinitializer)
  %v817 = fadd <8 x float> %v811, %v816
  %v818 = mul i64 %v775, 3
  %v819 = add i64 0, %v818
  %v820 = add i64 %v819, 0
  %v821 = getelementptr inbounds float, ptr %v797, i64 %v820
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v817, ptr align 4 %v821, <8 x i1> %v803)
  %v822 = add nsw i64 %v775, 1
  br label %b108
b110:
  %v823 = add nsw i64 %v773, 1
  br label %b105
b107:
  %v824 = add nsw i64 %v399, 1
  br label %b52
b54:
  %v825 = icmp sgt i64 %v3, 1
  br i1 %v825, label %b111, label %b112
b111:
  %v826 = getelementptr inbounds i64, ptr %v1, i64 3
  %v827 = atomicrmw add ptr %v826, i64 1 acq_rel
  %v828 = load i64, ptr %v123, align 8
  %v829 = add i64 %v828, 1
  store i64 %v829, ptr %v123, align 8
  %v830 = mul i64 %v3, %v829
  br label %b113
b113:
  %v831 = load atomic i64, ptr %v826 acquire, align 8
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b114, label %b115
b114:
  %v833 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v834 = add i64 %v8, 0
  %v835 = sdiv i64 %v834, 1
  %v836 = add i64 %v2, 1
  %v837 = mul i64 %v835, %v2
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v8
  %v841 = select i1 %v840, i64 %v839, i64 %v8
  %v842 = mul i64 %v835, %v836
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v8
  %v846 = select i1 %v845, i64 %v844, i64 %v8
  br label %b116
b116:
  %v847 = phi i64 [ %v841, %b112 ], [ %v879, %b121 ]
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b117, label %b118
b117:
  br label %b119
b119:
  %v849 = phi i64 [ 0, %b117 ], [ %v878, %b124 ]
  %v850 = icmp slt i64 %v849, 4
  br i1 %v850, label %b120, label %b121
b120:
  br label %b122
b122:
  %v851 = phi i64 [ 0, %b120 ], [ %v872, %b123 ]
  %v852 = phi float [ 0x0000000000000000, %b120 ], [ %v871, %b123 ]
  %v853 = icmp slt i64 %v851, 3
  br i1 %v853, label %b123, label %b124
b123:
  %v854 = mul i64 %v847, 12
  %v855 = getelementptr inbounds float, ptr %v76, i64 %v854
  %v856 = mul i64 %v847, 3
  %v857 = getelementptr inbounds float, ptr %v68, i64 %v856
  %v858 = mul i64 %v849, 3
  %v859 = add i64 0, %v858
  %v860 = add i64 %v859, %v851
  %v861 = getelementptr inbounds float, ptr %v855, i64 %v860
  %v862 = load float, ptr %v861, align 4
  %v863 = add i64 0, %v851
  %v864 = getelementptr inbounds float, ptr %v857, i64 %v863
  %v865 = load float, ptr %v864, align 4
  %v866 = fcmp ole float %v865, 0x0000000000000000
  %v867 = select i1 %v866, float 0x3FF0000000000000, float 0x0000000000000000
  %v868 = fcmp une float %v867, 0x0000000000000000
  %v869 = select i1 %v868, float 0x0000000000000000, float %v865
  %v870 = fmul float %v862, %v869
  %v871 = fadd float %v852, %v870
  %v872 = add nsw i64 %v851, 1
  br label %b122
b124:
  %v873 = fadd float %v852, 0x0000000000000000
  %v874 = mul i64 %v847, 4
  %v875 = getelementptr inbounds float, ptr %v86, i64 %v874
  %v876 = add i64 0, %v849
  %v877 = getelementptr inbounds float, ptr %v875, i64 %v876
  store float %v873, ptr %v877, align 4
  %v878 = add nsw i64 %v849, 1
  br label %b119
b121:
  %v879 = add nsw i64 %v847, 1
  br label %b116
b118:
  %v880 = icmp sgt i64 %v3, 1
  br i1 %v880, label %b125, label %b126
b125:
  %v881 = getelementptr inbounds i64, ptr %v1, i64 3
  %v882 = atomicrmw add ptr %v881, i64 1 acq_rel
  %v883 = load i64, ptr %v123, align 8
  %v884 = add i64 %v883, 1
  store i64 %v884, ptr %v123, align 8
  %v885 = mul i64 %v3, %v884
  br label %b127
b127:
  %v886 = load atomic i64, ptr %v881 acquire, align 8
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b128, label %b129
b128:
  %v888 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v889 = mul i64 0, 8
  %v890 = getelementptr inbounds float, ptr %v82, i64 %v889
  %v891 = getelementptr inbounds float, ptr %v890, i64 0
  %v892 = mul i64 0, 12
  %v893 = getelementptr inbounds float, ptr %v36, i64 %v892
  %v894 = getelementptr inbounds float, ptr %v893, i64 0
  %v895 = getelementptr inbounds float, ptr %v128, i64 12288
  %v896 = add i64 8, 1
  %v897 = sdiv i64 %v896, 2
  %v898 = add i64 %v2, 1
  %v899 = mul i64 %v897, %v2
  %v900 = sdiv i64 %v899, %v3
  %v901 = mul i64 %v900, 2
  %v902 = icmp slt i64 %v901, 8
  %v903 = select i1 %v902, i64 %v901, i64 8
  %v904 = mul i64 %v897, %v898
  %v905 = sdiv i64 %v904, %v3
  %v906 = mul i64 %v905, 2
  %v907 = icmp slt i64 %v906, 8
  %v908 = select i1 %v907, i64 %v906, i64 8
  %v909 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b130
b130:
  %v910 = phi i64 [ %v903, %b126 ], [ %v918, %b135 ]
  %v911 = icmp slt i64 %v910, %v908
  br i1 %v911, label %b131, label %b132
b131:
  %v912 = mul i64 %v910, 12
  %v913 = getelementptr inbounds float, ptr %v909, i64 %v912
  br label %b133
b133:
  %v914 = phi i64 [ 0, %b131 ], [ %v917, %b134 ]
  %v915 = icmp slt i64 %v914, 12
  br i1 %v915, label %b134, label %b135
b134:
  %v916 = getelementptr inbounds float, ptr %v913, i64 %v914
  store float 0x0000000000000000, ptr %v916, align 4
  %v917 = add nsw i64 %v914, 1
  br label %b133
b135:
  %v918 = add nsw i64 %v910, 1
  br label %b130
b132:
  %v919 = mul i64 %v8, 1
  br label %b136
b136:
  %v920 = phi i64 [ 0, %b132 ], [ %v1033, %b141 ]
  %v921 = icmp slt i64 %v920, %v919
  br i1 %v921, label %b137, label %b138
b137:
  %v922 = sub i64 %v919, %v920
  %v923 = icmp slt i64 %v922, 384
  %v924 = select i1 %v923, i64 %v922, i64 384
  br label %b139
b139:
  %v925 = phi i64 [ %v903, %b137 ], [ %v1032, %b165 ]
  %v926 = icmp slt i64 %v925, %v908
  br i1 %v926, label %b140, label %b141
b140:
  %v927 = sub i64 %v908, %v925
  %v928 = icmp slt i64 %v927, 64
  %v929 = select i1 %v928, i64 %v927, i64 64
  %v930 = sdiv i64 %v929, 2
  %v931 = mul i64 %v930, 2
  %v932 = sub i64 %v929, %v931
  %v933 = mul i64 %v920, 8
  %v934 = add i64 %v933, %v925
  %v935 = getelementptr inbounds float, ptr %v891, i64 %v934
  br label %b142
b142:
  %v936 = phi i64 [ 0, %b140 ], [ %v962, %b150 ]
  %v937 = icmp slt i64 %v936, %v924
  br i1 %v937, label %b143, label %b144
b143:
  %v938 = mul i64 %v936, 8
  %v939 = getelementptr inbounds float, ptr %v935, i64 %v938
  %v940 = mul i64 %v936, 2
  %v941 = getelementptr inbounds float, ptr %v895, i64 %v940
  br label %b145
b145:
  %v942 = phi i64 [ 0, %b143 ], [ %v951, %b146 ]
  %v943 = icmp slt i64 %v942, %v930
  br i1 %v943, label %b146, label %b147
b146:
  %v944 = mul i64 %v942, 2
  %v945 = getelementptr inbounds float, ptr %v939, i64 %v944
  %v946 = mul i64 %v942, 768
  %v947 = getelementptr inbounds float, ptr %v941, i64 %v946
  %v948 = getelementptr inbounds float, ptr %v945, i64 0
  %v949 = load <2 x float>, ptr %v948, align 4
  %v950 = getelementptr inbounds float, ptr %v947, i64 0
  store <2 x float> %v949, ptr %v950, align 4
  %v951 = add nsw i64 %v942, 1
  br label %b145
b147:
  %v952 = mul i64 %v930, 2
  %v953 = getelementptr inbounds float, ptr %v939, i64 %v952
  %v954 = mul i64 %v930, 768
  %v955 = getelementptr inbounds float, ptr %v941, i64 %v954
  br label %b148
b148:
  %v956 = phi i64 [ 0, %b147 ], [ %v961, %b149 ]
  %v957 = icmp slt i64 %v956, %v932
  br i1 %v957, label %b149, label %b150
b149:
  %v958 = getelementptr inbounds float, ptr %v953, i64 %v956
  %v959 = load float, ptr %v958, align 4
  %v960 = getelementptr inbounds float, ptr %v955, i64 %v956
  store float %v959, ptr %v960, align 4
  %v961 = add nsw i64 %v956, 1
  br label %b148, !llvm.loop !0
b150:
  %v962 = add nsw i64 %v936, 1
  br label %b142
b144:
  br label %b151
b151:
  %v963 = phi i64 [ 0, %b144 ], [ %v998, %b159 ]
  %v964 = icmp slt i64 %v963, 0
  br i1 %v964, label %b152, label %b153
b152:
  %v965 = mul i64 %v920, 12
  %v966 = add i64 %v965, %v963
  %v967 = getelementptr inbounds float, ptr %v894, i64 %v966
  br label %b154
b154:
  %v968 = phi i64 [ 0, %b152 ], [ %v986, %b155 ]
  %v969 = icmp slt i64 %v968, %v924
  br i1 %v969, label %b155, label %b156
b155:
  %v970 = mul i64 %v968, 12
  %v971 = getelementptr inbounds float, ptr %v967, i64 %v970
  %v972 = mul i64 %v968, 32
  %v973 = getelementptr inbounds float, ptr %v128, i64 %v972
  %v974 = getelementptr inbounds float, ptr %v971, i64 0
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = getelementptr inbounds float, ptr %v973, i64 0
  store <8 x float> %v975, ptr %v976, align 4
  %v977 = getelementptr inbounds float, ptr %v971, i64 8
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = getelementptr inbounds float, ptr %v973, i64 8
  store <8 x float> %v978, ptr %v979, align 4
  %v980 = getelementptr inbounds float, ptr %v971, i64 16
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = getelementptr inbounds float, ptr %v973, i64 16
  store <8 x float> %v981, ptr %v982, align 4
  %v983 = getelementptr inbounds float, ptr %v971, i64 24
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v973, i64 24
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = add nsw i64 %v968, 1
  br label %b154
b156:
  %v987 = sdiv i64 %v929, 2
  br label %b157
b157:
  %v988 = phi i64 [ 0, %b156 ], [ %v997, %b158 ]
  %v989 = icmp slt i64 %v988, %v987
  br i1 %v989, label %b158, label %b159
b158:
  %v990 = mul i64 %v988, 2
  %v991 = add i64 %v925, %v990
  %v992 = mul i64 %v988, 768
  %v993 = getelementptr inbounds float, ptr %v895, i64 %v992
  %v994 = mul i64 %v991, 12
  %v995 = add i64 %v994, %v963
  %v996 = getelementptr inbounds float, ptr %v909, i64 %v995
  call void @outer_2x32(ptr %v993, ptr %v128, i64 %v924, ptr %v996, i64 12)
  %v997 = add nsw i64 %v988, 1
  br label %b157
b159:
  %v998 = add nsw i64 %v963, 32
  br label %b151
b153:
  %v999 = mul i64 %v920, 12
  %v1000 = add i64 %v999, 0
  %v1001 = getelementptr inbounds float, ptr %v894, i64 %v1000
  br label %b160
b160:
  %v1002 = phi i64 [ 0, %b153 ], [ %v1020, %b161 ]
  %v1003 = icmp slt i64 %v1002, %v924
  br i1 %v1003, label %b161, label %b162
b161:
  %v1004 = mul i64 %v1002, 12
  %v1005 = getelementptr inbounds float, ptr %v1001, i64 %v1004
  %v1006 = mul i64 %v1002, 16
  %v1007 = getelementptr inbounds float, ptr %v128, i64 %v1006
  %v1008 = getelementptr inbounds float, ptr %v1005, i64 0
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = getelementptr inbounds float, ptr %v1007, i64 0
  store <8 x float> %v1009, ptr %v1010, align 4
  %v1011 = getelementptr inbounds float, ptr %v1005, i64 8
  %v1012 = icmp ult i64 4, 8
  %v1013 = select i1 %v1012, i64 4, i64 8
  %v1014 = trunc i64 %v1013 to i32
  %v1015 = insertelement <8 x i32> poison, i32 %v1014, i64 0
  %v1016 = shufflevector <8 x i32> %v1015, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1017 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1016
  %v1018 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1011, <8 x i1> %v1017, <8 x float> zeroinitializer)
  %v1019 = getelementptr inbounds float, ptr %v1007, i64 8
  store <8 x float> %v1018, ptr %v1019, align 4
  %v1020 = add nsw i64 %v1002, 1
  br label %b160
b162:
  %v1021 = sdiv i64 %v929, 2
  br label %b163
b163:
  %v1022 = phi i64 [ 0, %b162 ], [ %v1031, %b164 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b164, label %b165
b164:
  %v1024 = mul i64 %v1022, 2
  %v1025 = add i64 %v925, %v1024
  %v1026 = mul i64 %v1022, 768
  %v1027 = getelementptr inbounds float, ptr %v895, i64 %v1026
  %v1028 = mul i64 %v1025, 12
  %v1029 = add i64 %v1028, 0
  %v1030 = getelementptr inbounds float, ptr %v909, i64 %v1029
  call void @outer_2x12(ptr %v1027, ptr %v128, i64 %v924, ptr %v1030, i64 12)
  %v1031 = add nsw i64 %v1022, 1
  br label %b163
b165:
  %v1032 = add nsw i64 %v925, 64
  br label %b139
b141:
  %v1033 = add nsw i64 %v920, 384
  br label %b136
b138:
  %v1034 = icmp sgt i64 %v3, 1
  br i1 %v1034, label %b166, label %b167
b166:
  %v1035 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1036 = atomicrmw add ptr %v1035, i64 1 acq_rel
  %v1037 = load i64, ptr %v123, align 8
  %v1038 = add i64 %v1037, 1
  store i64 %v1038, ptr %v123, align 8
  %v1039 = mul i64 %v3, %v1038
  br label %b168
b168:
  %v1040 = load atomic i64, ptr %v1035 acquire, align 8
  %v1041 = icmp slt i64 %v1040, %v1039
  br i1 %v1041, label %b169, label %b170
b169:
  %v1042 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1043 = icmp eq i64 %v2, 0
  br i1 %v1043, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1044 = phi i64 [ 0, %b171 ], [ %v1061, %b178 ]
  %v1045 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1060, %b178 ]
  %v1046 = icmp slt i64 %v1044, %v8
  br i1 %v1046, label %b174, label %b175
b174:
  %v1047 = add i64 %v1044, 128
  %v1048 = icmp slt i64 %v1047, %v8
  %v1049 = select i1 %v1048, i64 %v1047, i64 %v8
  br label %b176
b176:
  %v1050 = phi i64 [ %v1044, %b174 ], [ %v1059, %b177 ]
  %v1051 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1058, %b177 ]
  %v1052 = icmp slt i64 %v1050, %v1049
  br i1 %v1052, label %b177, label %b178
b177:
  %v1053 = mul i64 %v1050, 8
  %v1054 = getelementptr inbounds float, ptr %v82, i64 %v1053
  %v1055 = add i64 0, 0
  %v1056 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = fadd <8 x float> %v1051, %v1057
  %v1059 = add nsw i64 %v1050, 1
  br label %b176
b178:
  %v1060 = fadd <8 x float> %v1045, %v1051
  %v1061 = add nsw i64 %v1044, 128
  br label %b173
b175:
  %v1062 = add i64 0, 0
  %v1063 = getelementptr inbounds float, ptr %v46, i64 %v1062
  store <8 x float> %v1045, ptr %v1063, align 4
  br label %b172
b172:
  %v1064 = icmp sgt i64 %v3, 1
  br i1 %v1064, label %b179, label %b180
b179:
  %v1065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1066 = atomicrmw add ptr %v1065, i64 1 acq_rel
  %v1067 = load i64, ptr %v123, align 8
  %v1068 = add i64 %v1067, 1
  store i64 %v1068, ptr %v123, align 8
  %v1069 = mul i64 %v3, %v1068
  br label %b181
b181:
  %v1070 = load atomic i64, ptr %v1065 acquire, align 8
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b182, label %b183
b182:
  %v1072 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1073 = icmp eq i64 %v2, 0
  br i1 %v1073, label %b184, label %b185
b184:
  %v1074 = icmp ult i64 4, 8
  %v1075 = select i1 %v1074, i64 4, i64 8
  %v1076 = trunc i64 %v1075 to i32
  %v1077 = insertelement <8 x i32> poison, i32 %v1076, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1078
  br label %b186
b186:
  %v1080 = phi i64 [ 0, %b184 ], [ %v1148, %b191 ]
  %v1081 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1147, %b191 ]
  %v1082 = icmp slt i64 %v1080, %v8
  br i1 %v1082, label %b187, label %b188
b187:
  %v1083 = add i64 %v1080, 128
  %v1084 = icmp slt i64 %v1083, %v8
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v8
  br label %b189
b189:
  %v1086 = phi i64 [ %v1080, %b187 ], [ %v1146, %b190 ]
  %v1087 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1145, %b190 ]
  %v1088 = icmp slt i64 %v1086, %v1085
  br i1 %v1088, label %b190, label %b191
b190:
  %v1089 = mul i64 %v1086, 1
  %v1090 = getelementptr inbounds float, ptr %v16, i64 %v1089
  %v1091 = getelementptr inbounds float, ptr %v1090, i64 0
  %v1092 = load float, ptr %v1091, align 4
  %v1093 = fadd float %v1092, 0x3FF0000000000000
  %v1094 = getelementptr inbounds float, ptr %v20, i64 0
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = mul i64 %v1086, 4
  %v1097 = getelementptr inbounds float, ptr %v86, i64 %v1096
  %v1098 = add i64 0, 0
  %v1099 = getelementptr inbounds float, ptr %v18, i64 %v1098
  %v1100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1099, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1101 = insertelement <8 x float> poison, float %v1093, i64 0
  %v1102 = shufflevector <8 x float> %v1101, <8 x float> poison, <8 x i32> zeroinitializer
  %v1103 = fmul <8 x float> %v1100, %v1102
  %v1104 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1105 = shufflevector <8 x float> %v1104, <8 x float> poison, <8 x i32> zeroinitializer
  %v1106 = fdiv <8 x float> %v1103, %v1105
  %v1107 = add i64 0, 0
  %v1108 = getelementptr inbounds float, ptr %v22, i64 %v1107
  %v1109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1108, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1110 = fadd <8 x float> %v1106, %v1109
  %v1111 = insertelement <8 x float> poison, float 0x401921FB60000000, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = fmul <8 x float> %v1112, %v1110
  %v1114 = extractelement <8 x float> %v1113, i64 0
  %v1115 = call float @sinf(float %v1114)
  %v1116 = extractelement <8 x float> %v1113, i64 1
  %v1117 = call float @sinf(float %v1116)
  %v1118 = extractelement <8 x float> %v1113, i64 2
  %v1119 = call float @sinf(float %v1118)
  %v1120 = extractelement <8 x float> %v1113, i64 3
  %v1121 = call float @sinf(float %v1120)
  %v1122 = extractelement <8 x float> %v1113, i64 4
  %v1123 = call float @sinf(float %v1122)
  %v1124 = extractelement <8 x float> %v1113, i64 5
  %v1125 = call float @sinf(float %v1124)
  %v1126 = extractelement <8 x float> %v1113, i64 6
  %v1127 = call float @sinf(float %v1126)
  %v1128 = extractelement <8 x float> %v1113, i64 7
  %v1129 = call float @sinf(float %v1128)
  %v1130 = insertelement <8 x float> poison, float %v1115, i64 0
  %v1131 = insertelement <8 x float> %v1130, float %v1117, i64 1
  %v1132 = insertelement <8 x float> %v1131, float %v1119, i64 2
  %v1133 = insertelement <8 x float> %v1132, float %v1121, i64 3
  %v1134 = insertelement <8 x float> %v1133, float %v1123, i64 4
  %v1135 = insertelement <8 x float> %v1134, float %v1125, i64 5
  %v1136 = insertelement <8 x float> %v1135, float %v1127, i64 6
  %v1137 = insertelement <8 x float> %v1136, float %v1129, i64 7
  %v1138 = add i64 0, 0
  %v1139 = getelementptr inbounds float, ptr %v1097, i64 %v1138
  %v1140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1139, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1141 = fdiv <8 x float> %v1140, %v1105
  %v1142 = fmul <8 x float> %v1137, %v1141
  %v1143 = fmul <8 x float> %v1142, %v1112
  %v1144 = fneg <8 x float> %v1143
  %v1145 = fadd <8 x float> %v1087, %v1144
  %v1146 = add nsw i64 %v1086, 1
  br label %b189
b191:
  %v1147 = fadd <8 x float> %v1081, %v1087
  %v1148 = add nsw i64 %v1080, 128
  br label %b186
b188:
  %v1149 = add i64 0, 0
  %v1150 = getelementptr inbounds float, ptr %v48, i64 %v1149
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1081, ptr align 4 %v1150, <8 x i1> %v1079)
  br label %b185
b185:
  %v1151 = icmp sgt i64 %v3, 1
  br i1 %v1151, label %b192, label %b193
b192:
  %v1152 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1153 = atomicrmw add ptr %v1152, i64 1 acq_rel
  %v1154 = load i64, ptr %v123, align 8
  %v1155 = add i64 %v1154, 1
  store i64 %v1155, ptr %v123, align 8
  %v1156 = mul i64 %v3, %v1155
  br label %b194
b194:
  %v1157 = load atomic i64, ptr %v1152 acquire, align 8
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b195, label %b196
b195:
  %v1159 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1160 = mul i64 0, 3
  %v1161 = getelementptr inbounds float, ptr %v80, i64 %v1160
  %v1162 = getelementptr inbounds float, ptr %v1161, i64 0
  %v1163 = mul i64 0, 8
  %v1164 = getelementptr inbounds float, ptr %v10, i64 %v1163
  %v1165 = getelementptr inbounds float, ptr %v1164, i64 0
  %v1166 = getelementptr inbounds float, ptr %v128, i64 12288
  %v1167 = add i64 3, 1
  %v1168 = sdiv i64 %v1167, 2
  %v1169 = add i64 %v2, 1
  %v1170 = mul i64 %v1168, %v2
  %v1171 = sdiv i64 %v1170, %v3
  %v1172 = mul i64 %v1171, 2
  %v1173 = icmp slt i64 %v1172, 3
  %v1174 = select i1 %v1173, i64 %v1172, i64 3
  %v1175 = mul i64 %v1168, %v1169
  %v1176 = sdiv i64 %v1175, %v3
  %v1177 = mul i64 %v1176, 2
  %v1178 = icmp slt i64 %v1177, 3
  %v1179 = select i1 %v1178, i64 %v1177, i64 3
  %v1180 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b197
b197:
  %v1181 = phi i64 [ %v1174, %b193 ], [ %v1189, %b202 ]
  %v1182 = icmp slt i64 %v1181, %v1179
  br i1 %v1182, label %b198, label %b199
b198:
  %v1183 = mul i64 %v1181, 16
  %v1184 = getelementptr inbounds float, ptr %v1180, i64 %v1183
  br label %b200
b200:
  %v1185 = phi i64 [ 0, %b198 ], [ %v1188, %b201 ]
  %v1186 = icmp slt i64 %v1185, 8
  br i1 %v1186, label %b201, label %b202
b201:
  %v1187 = getelementptr inbounds float, ptr %v1184, i64 %v1185
  store float 0x0000000000000000, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1185, 1
  br label %b200
b202:
  %v1189 = add nsw i64 %v1181, 1
  br label %b197
b199:
  %v1190 = mul i64 %v8, 1
  br label %b203
b203:
  %v1191 = phi i64 [ 0, %b199 ], [ %v1313, %b208 ]
  %v1192 = icmp slt i64 %v1191, %v1190
  br i1 %v1192, label %b204, label %b205
b204:
  %v1193 = sub i64 %v1190, %v1191
  %v1194 = icmp slt i64 %v1193, 384
  %v1195 = select i1 %v1194, i64 %v1193, i64 384
  br label %b206
b206:
  %v1196 = phi i64 [ %v1174, %b204 ], [ %v1312, %b236 ]
  %v1197 = icmp slt i64 %v1196, %v1179
  br i1 %v1197, label %b207, label %b208
b207:
  %v1198 = sub i64 %v1179, %v1196
  %v1199 = icmp slt i64 %v1198, 64
  %v1200 = select i1 %v1199, i64 %v1198, i64 64
  %v1201 = sdiv i64 %v1200, 2
  %v1202 = mul i64 %v1201, 2
  %v1203 = sub i64 %v1200, %v1202
  %v1204 = mul i64 %v1191, 3
  %v1205 = add i64 %v1204, %v1196
  %v1206 = getelementptr inbounds float, ptr %v1162, i64 %v1205
  br label %b209
b209:
  %v1207 = phi i64 [ 0, %b207 ], [ %v1233, %b217 ]
  %v1208 = icmp slt i64 %v1207, %v1195
  br i1 %v1208, label %b210, label %b211
b210:
  %v1209 = mul i64 %v1207, 3
  %v1210 = getelementptr inbounds float, ptr %v1206, i64 %v1209
  %v1211 = mul i64 %v1207, 2
  %v1212 = getelementptr inbounds float, ptr %v1166, i64 %v1211
  br label %b212
b212:
  %v1213 = phi i64 [ 0, %b210 ], [ %v1222, %b213 ]
  %v1214 = icmp slt i64 %v1213, %v1201
  br i1 %v1214, label %b213, label %b214
b213:
  %v1215 = mul i64 %v1213, 2
  %v1216 = getelementptr inbounds float, ptr %v1210, i64 %v1215
  %v1217 = mul i64 %v1213, 768
  %v1218 = getelementptr inbounds float, ptr %v1212, i64 %v1217
  %v1219 = getelementptr inbounds float, ptr %v1216, i64 0
  %v1220 = load <2 x float>, ptr %v1219, align 4
  %v1221 = getelementptr inbounds float, ptr %v1218, i64 0
  store <2 x float> %v1220, ptr %v1221, align 4
  %v1222 = add nsw i64 %v1213, 1
  br label %b212
b214:
  %v1223 = mul i64 %v1201, 2
  %v1224 = getelementptr inbounds float, ptr %v1210, i64 %v1223
  %v1225 = mul i64 %v1201, 768
  %v1226 = getelementptr inbounds float, ptr %v1212, i64 %v1225
  br label %b215
b215:
  %v1227 = phi i64 [ 0, %b214 ], [ %v1232, %b216 ]
  %v1228 = icmp slt i64 %v1227, %v1203
  br i1 %v1228, label %b216, label %b217
b216:
  %v1229 = getelementptr inbounds float, ptr %v1224, i64 %v1227
  %v1230 = load float, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v1226, i64 %v1227
  store float %v1230, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1227, 1
  br label %b215, !llvm.loop !3
b217:
  %v1233 = add nsw i64 %v1207, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1234 = phi i64 [ 0, %b211 ], [ %v1278, %b228 ]
  %v1235 = icmp slt i64 %v1234, 0
  br i1 %v1235, label %b219, label %b220
b219:
  %v1236 = mul i64 %v1191, 8
  %v1237 = add i64 %v1236, %v1234
  %v1238 = getelementptr inbounds float, ptr %v1165, i64 %v1237
  br label %b221
b221:
  %v1239 = phi i64 [ 0, %b219 ], [ %v1257, %b222 ]
  %v1240 = icmp slt i64 %v1239, %v1195
  br i1 %v1240, label %b222, label %b223
b222:
  %v1241 = mul i64 %v1239, 8
  %v1242 = getelementptr inbounds float, ptr %v1238, i64 %v1241
  %v1243 = mul i64 %v1239, 32
  %v1244 = getelementptr inbounds float, ptr %v128, i64 %v1243
  %v1245 = getelementptr inbounds float, ptr %v1242, i64 0
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = getelementptr inbounds float, ptr %v1244, i64 0
  store <8 x float> %v1246, ptr %v1247, align 4
  %v1248 = getelementptr inbounds float, ptr %v1242, i64 8
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = getelementptr inbounds float, ptr %v1244, i64 8
  store <8 x float> %v1249, ptr %v1250, align 4
  %v1251 = getelementptr inbounds float, ptr %v1242, i64 16
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = getelementptr inbounds float, ptr %v1244, i64 16
  store <8 x float> %v1252, ptr %v1253, align 4
  %v1254 = getelementptr inbounds float, ptr %v1242, i64 24
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = getelementptr inbounds float, ptr %v1244, i64 24
  store <8 x float> %v1255, ptr %v1256, align 4
  %v1257 = add nsw i64 %v1239, 1
  br label %b221
b223:
  %v1258 = sdiv i64 %v1200, 2
  br label %b224
b224:
  %v1259 = phi i64 [ 0, %b223 ], [ %v1268, %b225 ]
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b225, label %b226
b225:
  %v1261 = mul i64 %v1259, 2
  %v1262 = add i64 %v1196, %v1261
  %v1263 = mul i64 %v1259, 768
  %v1264 = getelementptr inbounds float, ptr %v1166, i64 %v1263
  %v1265 = mul i64 %v1262, 16
  %v1266 = add i64 %v1265, %v1234
  %v1267 = getelementptr inbounds float, ptr %v1180, i64 %v1266
  call void @outer_2x32(ptr %v1264, ptr %v128, i64 %v1195, ptr %v1267, i64 16)
  %v1268 = add nsw i64 %v1259, 1
  br label %b224
b226:
  %v1269 = mul i64 %v1258, 2
  %v1270 = icmp slt i64 %v1269, %v1200
  br i1 %v1270, label %b227, label %b228
b227:
  %v1271 = mul i64 %v1258, 2
  %v1272 = add i64 %v1196, %v1271
  %v1273 = mul i64 %v1258, 768
  %v1274 = getelementptr inbounds float, ptr %v1166, i64 %v1273
  %v1275 = mul i64 %v1272, 16
  %v1276 = add i64 %v1275, %v1234
  %v1277 = getelementptr inbounds float, ptr %v1180, i64 %v1276
  call void @outer_1x32(ptr %v1274, ptr %v128, i64 %v1195, ptr %v1277, i64 16)
  br label %b228
b228:
  %v1278 = add nsw i64 %v1234, 32
  br label %b218
b220:
  %v1279 = mul i64 %v1191, 8
  %v1280 = add i64 %v1279, 0
  %v1281 = getelementptr inbounds float, ptr %v1165, i64 %v1280
  br label %b229
b229:
  %v1282 = phi i64 [ 0, %b220 ], [ %v1291, %b230 ]
  %v1283 = icmp slt i64 %v1282, %v1195
  br i1 %v1283, label %b230, label %b231
b230:
  %v1284 = mul i64 %v1282, 8
  %v1285 = getelementptr inbounds float, ptr %v1281, i64 %v1284
  %v1286 = mul i64 %v1282, 8
  %v1287 = getelementptr inbounds float, ptr %v128, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1285, i64 0
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1287, i64 0
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1282, 1
  br label %b229
b231:
  %v1292 = sdiv i64 %v1200, 2
  br label %b232
b232:
  %v1293 = phi i64 [ 0, %b231 ], [ %v1302, %b233 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b233, label %b234
b233:
  %v1295 = mul i64 %v1293, 2
  %v1296 = add i64 %v1196, %v1295
  %v1297 = mul i64 %v1293, 768
  %v1298 = getelementptr inbounds float, ptr %v1166, i64 %v1297
  %v1299 = mul i64 %v1296, 16
  %v1300 = add i64 %v1299, 0
  %v1301 = getelementptr inbounds float, ptr %v1180, i64 %v1300
  call void @outer_2x8(ptr %v1298, ptr %v128, i64 %v1195, ptr %v1301, i64 16)
  %v1302 = add nsw i64 %v1293, 1
  br label %b232
b234:
  %v1303 = mul i64 %v1292, 2
  %v1304 = icmp slt i64 %v1303, %v1200
  br i1 %v1304, label %b235, label %b236
b235:
  %v1305 = mul i64 %v1292, 2
  %v1306 = add i64 %v1196, %v1305
  %v1307 = mul i64 %v1292, 768
  %v1308 = getelementptr inbounds float, ptr %v1166, i64 %v1307
  %v1309 = mul i64 %v1306, 16
  %v1310 = add i64 %v1309, 0
  %v1311 = getelementptr inbounds float, ptr %v1180, i64 %v1310
  call void @outer_1x8(ptr %v1308, ptr %v128, i64 %v1195, ptr %v1311, i64 16)
  br label %b236
b236:
  %v1312 = add nsw i64 %v1196, 64
  br label %b206
b208:
  %v1313 = add nsw i64 %v1191, 384
  br label %b203
b205:
  %v1314 = icmp sgt i64 %v3, 1
  br i1 %v1314, label %b237, label %b238
b237:
  %v1315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1316 = atomicrmw add ptr %v1315, i64 1 acq_rel
  %v1317 = load i64, ptr %v123, align 8
  %v1318 = add i64 %v1317, 1
  store i64 %v1318, ptr %v123, align 8
  %v1319 = mul i64 %v3, %v1318
  br label %b239
b239:
  %v1320 = load atomic i64, ptr %v1315 acquire, align 8
  %v1321 = icmp slt i64 %v1320, %v1319
  br i1 %v1321, label %b240, label %b241
b240:
  %v1322 = call i32 @sched_yield()
  br label %b239
b241:
  br label %b238
b238:
  %v1323 = mul i64 0, 3
  %v1324 = getelementptr inbounds float, ptr %v80, i64 %v1323
  %v1325 = getelementptr inbounds float, ptr %v1324, i64 0
  %v1326 = mul i64 0, 8
  %v1327 = getelementptr inbounds float, ptr %v66, i64 %v1326
  %v1328 = getelementptr inbounds float, ptr %v1327, i64 0
  %v1329 = getelementptr inbounds float, ptr %v128, i64 12288
  %v1330 = add i64 3, 1
  %v1331 = sdiv i64 %v1330, 2
  %v1332 = add i64 %v2, 1
  %v1333 = mul i64 %v1331, %v2
  %v1334 = sdiv i64 %v1333, %v3
  %v1335 = mul i64 %v1334, 2
  %v1336 = icmp slt i64 %v1335, 3
  %v1337 = select i1 %v1336, i64 %v1335, i64 3
  %v1338 = mul i64 %v1331, %v1332
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 2
  %v1341 = icmp slt i64 %v1340, 3
  %v1342 = select i1 %v1341, i64 %v1340, i64 3
  %v1343 = getelementptr inbounds float, ptr %v50, i64 8
  br label %b242
b242:
  %v1344 = phi i64 [ %v1337, %b238 ], [ %v1352, %b247 ]
  %v1345 = icmp slt i64 %v1344, %v1342
  br i1 %v1345, label %b243, label %b244
b243:
  %v1346 = mul i64 %v1344, 16
  %v1347 = getelementptr inbounds float, ptr %v1343, i64 %v1346
  br label %b245
b245:
  %v1348 = phi i64 [ 0, %b243 ], [ %v1351, %b246 ]
  %v1349 = icmp slt i64 %v1348, 8
  br i1 %v1349, label %b246, label %b247
b246:
  %v1350 = getelementptr inbounds float, ptr %v1347, i64 %v1348
  store float 0x0000000000000000, ptr %v1350, align 4
  %v1351 = add nsw i64 %v1348, 1
  br label %b245
b247:
  %v1352 = add nsw i64 %v1344, 1
  br label %b242
b244:
  %v1353 = mul i64 %v8, 1
  br label %b248
b248:
  %v1354 = phi i64 [ 0, %b244 ], [ %v1476, %b253 ]
  %v1355 = icmp slt i64 %v1354, %v1353
  br i1 %v1355, label %b249, label %b250
b249:
  %v1356 = sub i64 %v1353, %v1354
  %v1357 = icmp slt i64 %v1356, 384
  %v1358 = select i1 %v1357, i64 %v1356, i64 384
  br label %b251
b251:
  %v1359 = phi i64 [ %v1337, %b249 ], [ %v1475, %b281 ]
  %v1360 = icmp slt i64 %v1359, %v1342
  br i1 %v1360, label %b252, label %b253
b252:
  %v1361 = sub i64 %v1342, %v1359
  %v1362 = icmp slt i64 %v1361, 64
  %v1363 = select i1 %v1362, i64 %v1361, i64 64
  %v1364 = sdiv i64 %v1363, 2
  %v1365 = mul i64 %v1364, 2
  %v1366 = sub i64 %v1363, %v1365
  %v1367 = mul i64 %v1354, 3
  %v1368 = add i64 %v1367, %v1359
  %v1369 = getelementptr inbounds float, ptr %v1325, i64 %v1368
  br label %b254
b254:
  %v1370 = phi i64 [ 0, %b252 ], [ %v1396, %b262 ]
  %v1371 = icmp slt i64 %v1370, %v1358
  br i1 %v1371, label %b255, label %b256
b255:
  %v1372 = mul i64 %v1370, 3
  %v1373 = getelementptr inbounds float, ptr %v1369, i64 %v1372
  %v1374 = mul i64 %v1370, 2
  %v1375 = getelementptr inbounds float, ptr %v1329, i64 %v1374
  br label %b257
b257:
  %v1376 = phi i64 [ 0, %b255 ], [ %v1385, %b258 ]
  %v1377 = icmp slt i64 %v1376, %v1364
  br i1 %v1377, label %b258, label %b259
b258:
  %v1378 = mul i64 %v1376, 2
  %v1379 = getelementptr inbounds float, ptr %v1373, i64 %v1378
  %v1380 = mul i64 %v1376, 768
  %v1381 = getelementptr inbounds float, ptr %v1375, i64 %v1380
  %v1382 = getelementptr inbounds float, ptr %v1379, i64 0
  %v1383 = load <2 x float>, ptr %v1382, align 4
  %v1384 = getelementptr inbounds float, ptr %v1381, i64 0
  store <2 x float> %v1383, ptr %v1384, align 4
  %v1385 = add nsw i64 %v1376, 1
  br label %b257
b259:
  %v1386 = mul i64 %v1364, 2
  %v1387 = getelementptr inbounds float, ptr %v1373, i64 %v1386
  %v1388 = mul i64 %v1364, 768
  %v1389 = getelementptr inbounds float, ptr %v1375, i64 %v1388
  br label %b260
b260:
  %v1390 = phi i64 [ 0, %b259 ], [ %v1395, %b261 ]
  %v1391 = icmp slt i64 %v1390, %v1366
  br i1 %v1391, label %b261, label %b262
b261:
  %v1392 = getelementptr inbounds float, ptr %v1387, i64 %v1390
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = getelementptr inbounds float, ptr %v1389, i64 %v1390
  store float %v1393, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1390, 1
  br label %b260, !llvm.loop !6
b262:
  %v1396 = add nsw i64 %v1370, 1
  br label %b254
b256:
  br label %b263
b263:
  %v1397 = phi i64 [ 0, %b256 ], [ %v1441, %b273 ]
  %v1398 = icmp slt i64 %v1397, 0
  br i1 %v1398, label %b264, label %b265
b264:
  %v1399 = mul i64 %v1354, 8
  %v1400 = add i64 %v1399, %v1397
  %v1401 = getelementptr inbounds float, ptr %v1328, i64 %v1400
  br label %b266
b266:
  %v1402 = phi i64 [ 0, %b264 ], [ %v1420, %b267 ]
  %v1403 = icmp slt i64 %v1402, %v1358
  br i1 %v1403, label %b267, label %b268
b267:
  %v1404 = mul i64 %v1402, 8
  %v1405 = getelementptr inbounds float, ptr %v1401, i64 %v1404
  %v1406 = mul i64 %v1402, 32
  %v1407 = getelementptr inbounds float, ptr %v128, i64 %v1406
  %v1408 = getelementptr inbounds float, ptr %v1405, i64 0
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = getelementptr inbounds float, ptr %v1407, i64 0
  store <8 x float> %v1409, ptr %v1410, align 4
  %v1411 = getelementptr inbounds float, ptr %v1405, i64 8
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = getelementptr inbounds float, ptr %v1407, i64 8
  store <8 x float> %v1412, ptr %v1413, align 4
  %v1414 = getelementptr inbounds float, ptr %v1405, i64 16
  %v1415 = load <8 x float>, ptr %v1414, align 4
  %v1416 = getelementptr inbounds float, ptr %v1407, i64 16
  store <8 x float> %v1415, ptr %v1416, align 4
  %v1417 = getelementptr inbounds float, ptr %v1405, i64 24
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = getelementptr inbounds float, ptr %v1407, i64 24
  store <8 x float> %v1418, ptr %v1419, align 4
  %v1420 = add nsw i64 %v1402, 1
  br label %b266
b268:
  %v1421 = sdiv i64 %v1363, 2
  br label %b269
b269:
  %v1422 = phi i64 [ 0, %b268 ], [ %v1431, %b270 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b270, label %b271
b270:
  %v1424 = mul i64 %v1422, 2
  %v1425 = add i64 %v1359, %v1424
  %v1426 = mul i64 %v1422, 768
  %v1427 = getelementptr inbounds float, ptr %v1329, i64 %v1426
  %v1428 = mul i64 %v1425, 16
  %v1429 = add i64 %v1428, %v1397
  %v1430 = getelementptr inbounds float, ptr %v1343, i64 %v1429
  call void @outer_2x32(ptr %v1427, ptr %v128, i64 %v1358, ptr %v1430, i64 16)
  %v1431 = add nsw i64 %v1422, 1
  br label %b269
b271:
  %v1432 = mul i64 %v1421, 2
  %v1433 = icmp slt i64 %v1432, %v1363
  br i1 %v1433, label %b272, label %b273
b272:
  %v1434 = mul i64 %v1421, 2
  %v1435 = add i64 %v1359, %v1434
  %v1436 = mul i64 %v1421, 768
  %v1437 = getelementptr inbounds float, ptr %v1329, i64 %v1436
  %v1438 = mul i64 %v1435, 16
  %v1439 = add i64 %v1438, %v1397
  %v1440 = getelementptr inbounds float, ptr %v1343, i64 %v1439
  call void @outer_1x32(ptr %v1437, ptr %v128, i64 %v1358, ptr %v1440, i64 16)
  br label %b273
b273:
  %v1441 = add nsw i64 %v1397, 32
  br label %b263
b265:
  %v1442 = mul i64 %v1354, 8
  %v1443 = add i64 %v1442, 0
  %v1444 = getelementptr inbounds float, ptr %v1328, i64 %v1443
  br label %b274
b274:
  %v1445 = phi i64 [ 0, %b265 ], [ %v1454, %b275 ]
  %v1446 = icmp slt i64 %v1445, %v1358
  br i1 %v1446, label %b275, label %b276
b275:
  %v1447 = mul i64 %v1445, 8
  %v1448 = getelementptr inbounds float, ptr %v1444, i64 %v1447
  %v1449 = mul i64 %v1445, 8
  %v1450 = getelementptr inbounds float, ptr %v128, i64 %v1449
  %v1451 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1450, i64 0
  store <8 x float> %v1452, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1445, 1
  br label %b274
b276:
  %v1455 = sdiv i64 %v1363, 2
  br label %b277
b277:
  %v1456 = phi i64 [ 0, %b276 ], [ %v1465, %b278 ]
  %v1457 = icmp slt i64 %v1456, %v1455
  br i1 %v1457, label %b278, label %b279
b278:
  %v1458 = mul i64 %v1456, 2
  %v1459 = add i64 %v1359, %v1458
  %v1460 = mul i64 %v1456, 768
  %v1461 = getelementptr inbounds float, ptr %v1329, i64 %v1460
  %v1462 = mul i64 %v1459, 16
  %v1463 = add i64 %v1462, 0
  %v1464 = getelementptr inbounds float, ptr %v1343, i64 %v1463
  call void @outer_2x8(ptr %v1461, ptr %v128, i64 %v1358, ptr %v1464, i64 16)
  %v1465 = add nsw i64 %v1456, 1
  br label %b277
b279:
  %v1466 = mul i64 %v1455, 2
  %v1467 = icmp slt i64 %v1466, %v1363
  br i1 %v1467, label %b280, label %b281
b280:
  %v1468 = mul i64 %v1455, 2
  %v1469 = add i64 %v1359, %v1468
  %v1470 = mul i64 %v1455, 768
  %v1471 = getelementptr inbounds float, ptr %v1329, i64 %v1470
  %v1472 = mul i64 %v1469, 16
  %v1473 = add i64 %v1472, 0
  %v1474 = getelementptr inbounds float, ptr %v1343, i64 %v1473
  call void @outer_1x8(ptr %v1471, ptr %v128, i64 %v1358, ptr %v1474, i64 16)
  br label %b281
b281:
  %v1475 = add nsw i64 %v1359, 64
  br label %b251
b253:
  %v1476 = add nsw i64 %v1354, 384
  br label %b248
b250:
  %v1477 = icmp sgt i64 %v3, 1
  br i1 %v1477, label %b282, label %b283
b282:
  %v1478 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1479 = atomicrmw add ptr %v1478, i64 1 acq_rel
  %v1480 = load i64, ptr %v123, align 8
  %v1481 = add i64 %v1480, 1
  store i64 %v1481, ptr %v123, align 8
  %v1482 = mul i64 %v3, %v1481
  br label %b284
b284:
  %v1483 = load atomic i64, ptr %v1478 acquire, align 8
  %v1484 = icmp slt i64 %v1483, %v1482
  br i1 %v1484, label %b285, label %b286
b285:
  %v1485 = call i32 @sched_yield()
  br label %b284
b286:
  br label %b283
b283:
  %v1486 = icmp eq i64 %v2, 0
  br i1 %v1486, label %b287, label %b288
b287:
  %v1487 = icmp ult i64 3, 8
  %v1488 = select i1 %v1487, i64 3, i64 8
  %v1489 = trunc i64 %v1488 to i32
  %v1490 = insertelement <8 x i32> poison, i32 %v1489, i64 0
  %v1491 = shufflevector <8 x i32> %v1490, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1492 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1491
  br label %b289
b289:
  %v1493 = phi i64 [ 0, %b287 ], [ %v1510, %b294 ]
  %v1494 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v1509, %b294 ]
  %v1495 = icmp slt i64 %v1493, %v8
  br i1 %v1495, label %b290, label %b291
b290:
  %v1496 = add i64 %v1493, 128
  %v1497 = icmp slt i64 %v1496, %v8
  %v1498 = select i1 %v1497, i64 %v1496, i64 %v8
  br label %b292
b292:
  %v1499 = phi i64 [ %v1493, %b290 ], [ %v1508, %b293 ]
  %v1500 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v1507, %b293 ]
  %v1501 = icmp slt i64 %v1499, %v1498
  br i1 %v1501, label %b293, label %b294
b293:
  %v1502 = mul i64 %v1499, 3
  %v1503 = getelementptr inbounds float, ptr %v80, i64 %v1502
  %v1504 = add i64 0, 0
  %v1505 = getelementptr inbounds float, ptr %v1503, i64 %v1504
  %v1506 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1505, <8 x i1> %v1492, <8 x float> zeroinitializer)
  %v1507 = fadd <8 x float> %v1500, %v1506
  %v1508 = add nsw i64 %v1499, 1
  br label %b292
b294:
  %v1509 = fadd <8 x float> %v1494, %v1500
  %v1510 = add nsw i64 %v1493, 128
  br label %b289
b291:
  %v1511 = add i64 0, 0
  %v1512 = getelementptr inbounds float, ptr %v52, i64 %v1511
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1494, ptr align 4 %v1512, <8 x i1> %v1492)
  br label %b288
b288:
  %v1513 = icmp sgt i64 %v3, 1
  br i1 %v1513, label %b295, label %b296
b295:
  %v1514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1515 = atomicrmw add ptr %v1514, i64 1 acq_rel
  %v1516 = load i64, ptr %v123, align 8
  %v1517 = add i64 %v1516, 1
  store i64 %v1517, ptr %v123, align 8
  %v1518 = mul i64 %v3, %v1517
  br label %b297
b297:
  %v1519 = load atomic i64, ptr %v1514 acquire, align 8
  %v1520 = icmp slt i64 %v1519, %v1518
  br i1 %v1520, label %b298, label %b299
b298:
  %v1521 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v1522 = mul i64 0, 8
  %v1523 = getelementptr inbounds float, ptr %v72, i64 %v1522
  %v1524 = getelementptr inbounds float, ptr %v1523, i64 0
  %v1525 = mul i64 1, %v7
  %v1526 = add i64 0, %v1525
  %v1527 = mul i64 %v1526, 12
  %v1528 = getelementptr inbounds float, ptr %v36, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1528, i64 0
  %v1530 = getelementptr inbounds float, ptr %v128, i64 12288
  %v1531 = add i64 8, 1
  %v1532 = sdiv i64 %v1531, 2
  %v1533 = add i64 %v2, 1
  %v1534 = mul i64 %v1532, %v2
  %v1535 = sdiv i64 %v1534, %v3
  %v1536 = mul i64 %v1535, 2
  %v1537 = icmp slt i64 %v1536, 8
  %v1538 = select i1 %v1537, i64 %v1536, i64 8
  %v1539 = mul i64 %v1532, %v1533
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 2
  %v1542 = icmp slt i64 %v1541, 8
  %v1543 = select i1 %v1542, i64 %v1541, i64 8
  %v1544 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b300
b300:
  %v1545 = phi i64 [ %v1538, %b296 ], [ %v1553, %b305 ]
  %v1546 = icmp slt i64 %v1545, %v1543
  br i1 %v1546, label %b301, label %b302
b301:
  %v1547 = mul i64 %v1545, 12
  %v1548 = getelementptr inbounds float, ptr %v1544, i64 %v1547
  br label %b303
b303:
  %v1549 = phi i64 [ 0, %b301 ], [ %v1552, %b304 ]
  %v1550 = icmp slt i64 %v1549, 12
  br i1 %v1550, label %b304, label %b305
b304:
  %v1551 = getelementptr inbounds float, ptr %v1548, i64 %v1549
  store float 0x0000000000000000, ptr %v1551, align 4
  %v1552 = add nsw i64 %v1549, 1
  br label %b303
b305:
  %v1553 = add nsw i64 %v1545, 1
  br label %b300
b302:
  %v1554 = mul i64 %v8, 1
  br label %b306
b306:
  %v1555 = phi i64 [ 0, %b302 ], [ %v1668, %b311 ]
  %v1556 = icmp slt i64 %v1555, %v1554
  br i1 %v1556, label %b307, label %b308
b307:
  %v1557 = sub i64 %v1554, %v1555
  %v1558 = icmp slt i64 %v1557, 384
  %v1559 = select i1 %v1558, i64 %v1557, i64 384
  br label %b309
b309:
  %v1560 = phi i64 [ %v1538, %b307 ], [ %v1667, %b335 ]
  %v1561 = icmp slt i64 %v1560, %v1543
  br i1 %v1561, label %b310, label %b311
b310:
  %v1562 = sub i64 %v1543, %v1560
  %v1563 = icmp slt i64 %v1562, 64
  %v1564 = select i1 %v1563, i64 %v1562, i64 64
  %v1565 = sdiv i64 %v1564, 2
  %v1566 = mul i64 %v1565, 2
  %v1567 = sub i64 %v1564, %v1566
  %v1568 = mul i64 %v1555, 8
  %v1569 = add i64 %v1568, %v1560
  %v1570 = getelementptr inbounds float, ptr %v1524, i64 %v1569
  br label %b312
b312:
  %v1571 = phi i64 [ 0, %b310 ], [ %v1597, %b320 ]
  %v1572 = icmp slt i64 %v1571, %v1559
  br i1 %v1572, label %b313, label %b314
b313:
  %v1573 = mul i64 %v1571, 8
  %v1574 = getelementptr inbounds float, ptr %v1570, i64 %v1573
  %v1575 = mul i64 %v1571, 2
  %v1576 = getelementptr inbounds float, ptr %v1530, i64 %v1575
  br label %b315
b315:
  %v1577 = phi i64 [ 0, %b313 ], [ %v1586, %b316 ]
  %v1578 = icmp slt i64 %v1577, %v1565
  br i1 %v1578, label %b316, label %b317
b316:
  %v1579 = mul i64 %v1577, 2
  %v1580 = getelementptr inbounds float, ptr %v1574, i64 %v1579
  %v1581 = mul i64 %v1577, 768
  %v1582 = getelementptr inbounds float, ptr %v1576, i64 %v1581
  %v1583 = getelementptr inbounds float, ptr %v1580, i64 0
  %v1584 = load <2 x float>, ptr %v1583, align 4
  %v1585 = getelementptr inbounds float, ptr %v1582, i64 0
  store <2 x float> %v1584, ptr %v1585, align 4
  %v1586 = add nsw i64 %v1577, 1
  br label %b315
b317:
  %v1587 = mul i64 %v1565, 2
  %v1588 = getelementptr inbounds float, ptr %v1574, i64 %v1587
  %v1589 = mul i64 %v1565, 768
  %v1590 = getelementptr inbounds float, ptr %v1576, i64 %v1589
  br label %b318
b318:
  %v1591 = phi i64 [ 0, %b317 ], [ %v1596, %b319 ]
  %v1592 = icmp slt i64 %v1591, %v1567
  br i1 %v1592, label %b319, label %b320
b319:
  %v1593 = getelementptr inbounds float, ptr %v1588, i64 %v1591
  %v1594 = load float, ptr %v1593, align 4
  %v1595 = getelementptr inbounds float, ptr %v1590, i64 %v1591
  store float %v1594, ptr %v1595, align 4
  %v1596 = add nsw i64 %v1591, 1
  br label %b318, !llvm.loop !9
b320:
  %v1597 = add nsw i64 %v1571, 1
  br label %b312
b314:
  br label %b321
b321:
  %v1598 = phi i64 [ 0, %b314 ], [ %v1633, %b329 ]
  %v1599 = icmp slt i64 %v1598, 0
  br i1 %v1599, label %b322, label %b323
b322:
  %v1600 = mul i64 %v1555, 12
  %v1601 = add i64 %v1600, %v1598
  %v1602 = getelementptr inbounds float, ptr %v1529, i64 %v1601
  br label %b324
b324:
  %v1603 = phi i64 [ 0, %b322 ], [ %v1621, %b325 ]
  %v1604 = icmp slt i64 %v1603, %v1559
  br i1 %v1604, label %b325, label %b326
b325:
  %v1605 = mul i64 %v1603, 12
  %v1606 = getelementptr inbounds float, ptr %v1602, i64 %v1605
  %v1607 = mul i64 %v1603, 32
  %v1608 = getelementptr inbounds float, ptr %v128, i64 %v1607
  %v1609 = getelementptr inbounds float, ptr %v1606, i64 0
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = getelementptr inbounds float, ptr %v1608, i64 0
  store <8 x float> %v1610, ptr %v1611, align 4
  %v1612 = getelementptr inbounds float, ptr %v1606, i64 8
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = getelementptr inbounds float, ptr %v1608, i64 8
  store <8 x float> %v1613, ptr %v1614, align 4
  %v1615 = getelementptr inbounds float, ptr %v1606, i64 16
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = getelementptr inbounds float, ptr %v1608, i64 16
  store <8 x float> %v1616, ptr %v1617, align 4
  %v1618 = getelementptr inbounds float, ptr %v1606, i64 24
  %v1619 = load <8 x float>, ptr %v1618, align 4
  %v1620 = getelementptr inbounds float, ptr %v1608, i64 24
  store <8 x float> %v1619, ptr %v1620, align 4
  %v1621 = add nsw i64 %v1603, 1
  br label %b324
b326:
  %v1622 = sdiv i64 %v1564, 2
  br label %b327
b327:
  %v1623 = phi i64 [ 0, %b326 ], [ %v1632, %b328 ]
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b328, label %b329
b328:
  %v1625 = mul i64 %v1623, 2
  %v1626 = add i64 %v1560, %v1625
  %v1627 = mul i64 %v1623, 768
  %v1628 = getelementptr inbounds float, ptr %v1530, i64 %v1627
  %v1629 = mul i64 %v1626, 12
  %v1630 = add i64 %v1629, %v1598
  %v1631 = getelementptr inbounds float, ptr %v1544, i64 %v1630
  call void @outer_2x32(ptr %v1628, ptr %v128, i64 %v1559, ptr %v1631, i64 12)
  %v1632 = add nsw i64 %v1623, 1
  br label %b327
b329:
  %v1633 = add nsw i64 %v1598, 32
  br label %b321
b323:
  %v1634 = mul i64 %v1555, 12
  %v1635 = add i64 %v1634, 0
  %v1636 = getelementptr inbounds float, ptr %v1529, i64 %v1635
  br label %b330
b330:
  %v1637 = phi i64 [ 0, %b323 ], [ %v1655, %b331 ]
  %v1638 = icmp slt i64 %v1637, %v1559
  br i1 %v1638, label %b331, label %b332
b331:
  %v1639 = mul i64 %v1637, 12
  %v1640 = getelementptr inbounds float, ptr %v1636, i64 %v1639
  %v1641 = mul i64 %v1637, 16
  %v1642 = getelementptr inbounds float, ptr %v128, i64 %v1641
  %v1643 = getelementptr inbounds float, ptr %v1640, i64 0
  %v1644 = load <8 x float>, ptr %v1643, align 4
  %v1645 = getelementptr inbounds float, ptr %v1642, i64 0
  store <8 x float> %v1644, ptr %v1645, align 4
  %v1646 = getelementptr inbounds float, ptr %v1640, i64 8
  %v1647 = icmp ult i64 4, 8
  %v1648 = select i1 %v1647, i64 4, i64 8
  %v1649 = trunc i64 %v1648 to i32
  %v1650 = insertelement <8 x i32> poison, i32 %v1649, i64 0
  %v1651 = shufflevector <8 x i32> %v1650, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1652 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1651
  %v1653 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1646, <8 x i1> %v1652, <8 x float> zeroinitializer)
  %v1654 = getelementptr inbounds float, ptr %v1642, i64 8
  store <8 x float> %v1653, ptr %v1654, align 4
  %v1655 = add nsw i64 %v1637, 1
  br label %b330
b332:
  %v1656 = sdiv i64 %v1564, 2
  br label %b333
b333:
  %v1657 = phi i64 [ 0, %b332 ], [ %v1666, %b334 ]
  %v1658 = icmp slt i64 %v1657, %v1656
  br i1 %v1658, label %b334, label %b335
b334:
  %v1659 = mul i64 %v1657, 2
  %v1660 = add i64 %v1560, %v1659
  %v1661 = mul i64 %v1657, 768
  %v1662 = getelementptr inbounds float, ptr %v1530, i64 %v1661
  %v1663 = mul i64 %v1660, 12
  %v1664 = add i64 %v1663, 0
  %v1665 = getelementptr inbounds float, ptr %v1544, i64 %v1664
  call void @outer_2x12(ptr %v1662, ptr %v128, i64 %v1559, ptr %v1665, i64 12)
  %v1666 = add nsw i64 %v1657, 1
  br label %b333
b335:
  %v1667 = add nsw i64 %v1560, 64
  br label %b309
b311:
  %v1668 = add nsw i64 %v1555, 384
  br label %b306
b308:
  %v1669 = icmp sgt i64 %v3, 1
  br i1 %v1669, label %b336, label %b337
b336:
  %v1670 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1671 = atomicrmw add ptr %v1670, i64 1 acq_rel
  %v1672 = load i64, ptr %v123, align 8
  %v1673 = add i64 %v1672, 1
  store i64 %v1673, ptr %v123, align 8
  %v1674 = mul i64 %v3, %v1673
  br label %b338
b338:
  %v1675 = load atomic i64, ptr %v1670 acquire, align 8
  %v1676 = icmp slt i64 %v1675, %v1674
  br i1 %v1676, label %b339, label %b340
b339:
  %v1677 = call i32 @sched_yield()
  br label %b338
b340:
  br label %b337
b337:
  %v1678 = icmp eq i64 %v2, 0
  br i1 %v1678, label %b341, label %b342
b341:
  br label %b343
b343:
  %v1679 = phi i64 [ 0, %b341 ], [ %v1696, %b348 ]
  %v1680 = phi <8 x float> [ splat (float 0x0000000000000000), %b341 ], [ %v1695, %b348 ]
  %v1681 = icmp slt i64 %v1679, %v8
  br i1 %v1681, label %b344, label %b345
b344:
  %v1682 = add i64 %v1679, 128
  %v1683 = icmp slt i64 %v1682, %v8
  %v1684 = select i1 %v1683, i64 %v1682, i64 %v8
  br label %b346
b346:
  %v1685 = phi i64 [ %v1679, %b344 ], [ %v1694, %b347 ]
  %v1686 = phi <8 x float> [ splat (float 0x0000000000000000), %b344 ], [ %v1693, %b347 ]
  %v1687 = icmp slt i64 %v1685, %v1684
  br i1 %v1687, label %b347, label %b348
b347:
  %v1688 = mul i64 %v1685, 8
  %v1689 = getelementptr inbounds float, ptr %v72, i64 %v1688
  %v1690 = add i64 0, 0
  %v1691 = getelementptr inbounds float, ptr %v1689, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = fadd <8 x float> %v1686, %v1692
  %v1694 = add nsw i64 %v1685, 1
  br label %b346
b348:
  %v1695 = fadd <8 x float> %v1680, %v1686
  %v1696 = add nsw i64 %v1679, 128
  br label %b343
b345:
  %v1697 = add i64 0, 0
  %v1698 = getelementptr inbounds float, ptr %v56, i64 %v1697
  store <8 x float> %v1680, ptr %v1698, align 4
  br label %b342
b342:
  %v1699 = icmp sgt i64 %v3, 1
  br i1 %v1699, label %b349, label %b350
b349:
  %v1700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1701 = atomicrmw add ptr %v1700, i64 1 acq_rel
  %v1702 = load i64, ptr %v123, align 8
  %v1703 = add i64 %v1702, 1
  store i64 %v1703, ptr %v123, align 8
  %v1704 = mul i64 %v3, %v1703
  br label %b351
b351:
  %v1705 = load atomic i64, ptr %v1700 acquire, align 8
  %v1706 = icmp slt i64 %v1705, %v1704
  br i1 %v1706, label %b352, label %b353
b352:
  %v1707 = call i32 @sched_yield()
  br label %b351
b353:
  br label %b350
b350:
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
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
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
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
define internal void @outer_2x12(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = icmp ult i64 4, 8
  %v33 = select i1 %v32, i64 4, i64 8
  %v34 = trunc i64 %v33 to i32
  %v35 = insertelement <8 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <8 x i32> %v35, <8 x i32> poison, <8 x i32> zeroinitializer
  %v37 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v36
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v45 = fadd <8 x float> %v44, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v45, ptr align 4 %v43, <8 x i1> %v37)
  %v46 = mul i64 %v4, 1
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v8
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 8
  %v52 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v51, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v53 = fadd <8 x float> %v52, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v53, ptr align 4 %v51, <8 x i1> %v37)
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
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
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @cosf(float) #3
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @sinf(float) #3

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
attributes #3 = { nounwind willreturn nofree memory(none) }

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
