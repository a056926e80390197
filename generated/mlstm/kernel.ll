; generated from specs/mlstm.yaml by `make generated`: do not edit
; mlstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v195 = alloca i64, i64 1, align 8
  %v614 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 6
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 19
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 20
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 21
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 22
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 26
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 27
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 63
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 69
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 0
  %v199 = add i64 %v198, 576
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds i64, ptr %v1, i64 4
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b0, label %b1
b0:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b2, label %b3
b2:
  br label %b4
b4:
  %v205 = phi i64 [ 0, %b2 ], [ %v211, %b5 ]
  %v206 = icmp slt i64 %v205, 128
  br i1 %v206, label %b5, label %b6
b5:
  %v207 = add i64 0, %v205
  %v208 = getelementptr inbounds float, ptr %v80, i64 %v207
  %v209 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = add nsw i64 %v205, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b7, label %b8
b7:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v195, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v195, align 8
  %v217 = mul i64 %v3, %v216
  br label %b9
b9:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b10, label %b11
b10:
  %v220 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b12, label %b13
b12:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b14, label %b15
b14:
  br label %b16
b16:
  %v225 = phi i64 [ 0, %b14 ], [ %v231, %b17 ]
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %b17, label %b18
b17:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v82, i64 %v227
  %v229 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v230, ptr %v228, align 4
  %v231 = add nsw i64 %v225, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b19, label %b20
b19:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = load i64, ptr %v195, align 8
  %v236 = add i64 %v235, 1
  store i64 %v236, ptr %v195, align 8
  %v237 = mul i64 %v3, %v236
  br label %b21
b21:
  %v238 = load atomic i64, ptr %v233 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b22, label %b23
b22:
  %v240 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b24, label %b25
b24:
  %v244 = icmp eq i64 %v2, 0
  br i1 %v244, label %b26, label %b27
b26:
  %v245 = icmp ult i64 2, 8
  %v246 = select i1 %v245, i64 2, i64 8
  %v247 = trunc i64 %v246 to i32
  %v248 = insertelement <8 x i32> poison, i32 %v247, i64 0
  %v249 = shufflevector <8 x i32> %v248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v249
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v84, i64 %v251
  %v253 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v254, ptr align 4 %v252, <8 x i1> %v250)
  br label %b27
b27:
  br label %b25
b25:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b28, label %b29
b28:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v195, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v195, align 8
  %v260 = mul i64 %v3, %v259
  br label %b30
b30:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b31, label %b32
b31:
  %v263 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v264 = getelementptr inbounds i64, ptr %v1, i64 4
  %v265 = load i64, ptr %v264, align 8
  %v266 = icmp eq i64 %v265, 0
  br i1 %v266, label %b33, label %b34
b33:
  %v267 = icmp eq i64 %v2, 0
  br i1 %v267, label %b35, label %b36
b35:
  br label %b37
b37:
  %v268 = phi i64 [ 0, %b35 ], [ %v275, %b38 ]
  %v269 = icmp slt i64 %v268, 128
  br i1 %v269, label %b38, label %b39
b38:
  %v270 = add i64 0, %v268
  %v271 = getelementptr inbounds float, ptr %v12, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, %v268
  %v274 = getelementptr inbounds float, ptr %v78, i64 %v273
  store <8 x float> %v272, ptr %v274, align 4
  %v275 = add nsw i64 %v268, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b40, label %b41
b40:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = load i64, ptr %v195, align 8
  %v280 = add i64 %v279, 1
  store i64 %v280, ptr %v195, align 8
  %v281 = mul i64 %v3, %v280
  br label %b42
b42:
  %v282 = load atomic i64, ptr %v277 acquire, align 8
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b43, label %b44
b43:
  %v284 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b45, label %b46
b45:
  %v288 = icmp eq i64 %v2, 0
  br i1 %v288, label %b47, label %b48
b47:
  br label %b49
b49:
  %v289 = phi i64 [ 0, %b47 ], [ %v296, %b50 ]
  %v290 = icmp slt i64 %v289, 128
  br i1 %v290, label %b50, label %b51
b50:
  %v291 = add i64 0, %v289
  %v292 = getelementptr inbounds float, ptr %v14, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 128, %v289
  %v295 = getelementptr inbounds float, ptr %v78, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v289, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v297 = icmp sgt i64 %v3, 1
  br i1 %v297, label %b52, label %b53
b52:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 3
  %v299 = atomicrmw add ptr %v298, i64 1 acq_rel
  %v300 = load i64, ptr %v195, align 8
  %v301 = add i64 %v300, 1
  store i64 %v301, ptr %v195, align 8
  %v302 = mul i64 %v3, %v301
  br label %b54
b54:
  %v303 = load atomic i64, ptr %v298 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b55, label %b56
b55:
  %v305 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 4
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b57, label %b58
b57:
  %v309 = icmp eq i64 %v2, 0
  br i1 %v309, label %b59, label %b60
b59:
  br label %b61
b61:
  %v310 = phi i64 [ 0, %b59 ], [ %v317, %b62 ]
  %v311 = icmp slt i64 %v310, 128
  br i1 %v311, label %b62, label %b63
b62:
  %v312 = add i64 0, %v310
  %v313 = getelementptr inbounds float, ptr %v16, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = add i64 256, %v310
  %v316 = getelementptr inbounds float, ptr %v78, i64 %v315
  store <8 x float> %v314, ptr %v316, align 4
  %v317 = add nsw i64 %v310, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b64, label %b65
b64:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v195, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v195, align 8
  %v323 = mul i64 %v3, %v322
  br label %b66
b66:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b67, label %b68
b67:
  %v326 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b69, label %b70
b69:
  %v330 = icmp eq i64 %v2, 0
  br i1 %v330, label %b71, label %b72
b71:
  br label %b73
b73:
  %v331 = phi i64 [ 0, %b71 ], [ %v338, %b74 ]
  %v332 = icmp slt i64 %v331, 128
  br i1 %v332, label %b74, label %b75
b74:
  %v333 = add i64 0, %v331
  %v334 = getelementptr inbounds float, ptr %v18, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 384, %v331
  %v337 = getelementptr inbounds float, ptr %v78, i64 %v336
  store <8 x float> %v335, ptr %v337, align 4
  %v338 = add nsw i64 %v331, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b76, label %b77
b76:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = load i64, ptr %v195, align 8
  %v343 = add i64 %v342, 1
  store i64 %v343, ptr %v195, align 8
  %v344 = mul i64 %v3, %v343
  br label %b78
b78:
  %v345 = load atomic i64, ptr %v340 acquire, align 8
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b79, label %b80
b79:
  %v347 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v348 = getelementptr inbounds i64, ptr %v1, i64 4
  %v349 = load i64, ptr %v348, align 8
  %v350 = icmp eq i64 %v349, 0
  br i1 %v350, label %b81, label %b82
b81:
  %v351 = icmp eq i64 %v2, 0
  br i1 %v351, label %b83, label %b84
b83:
  br label %b85
b85:
  %v352 = phi i64 [ 0, %b83 ], [ %v359, %b86 ]
  %v353 = icmp slt i64 %v352, 16
  br i1 %v353, label %b86, label %b87
b86:
  %v354 = add i64 0, %v352
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 512, %v352
  %v358 = getelementptr inbounds float, ptr %v78, i64 %v357
  store <8 x float> %v356, ptr %v358, align 4
  %v359 = add nsw i64 %v352, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b88, label %b89
b88:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = load i64, ptr %v195, align 8
  %v364 = add i64 %v363, 1
  store i64 %v364, ptr %v195, align 8
  %v365 = mul i64 %v3, %v364
  br label %b90
b90:
  %v366 = load atomic i64, ptr %v361 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b91, label %b92
b91:
  %v368 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b93, label %b94
b93:
  %v372 = icmp eq i64 %v2, 0
  br i1 %v372, label %b95, label %b96
b95:
  br label %b97
b97:
  %v373 = phi i64 [ 0, %b95 ], [ %v380, %b98 ]
  %v374 = icmp slt i64 %v373, 16
  br i1 %v374, label %b98, label %b99
b98:
  %v375 = add i64 0, %v373
  %v376 = getelementptr inbounds float, ptr %v22, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 528, %v373
  %v379 = getelementptr inbounds float, ptr %v78, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v373, 8
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b100, label %b101
b100:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v195, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v195, align 8
  %v386 = mul i64 %v3, %v385
  br label %b102
b102:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b103, label %b104
b103:
  %v389 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b105, label %b106
b105:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 70
  %v394 = load i64, ptr %v393, align 8
  %v395 = icmp eq i64 %v394, 0
  br i1 %v395, label %b107, label %b108
b107:
  %v396 = add i64 %v7, 0
  %v397 = sdiv i64 %v396, 1
  %v398 = add i64 %v2, 1
  %v399 = mul i64 %v397, %v2
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, %v7
  %v403 = select i1 %v402, i64 %v401, i64 %v7
  %v404 = mul i64 %v397, %v398
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, %v7
  %v408 = select i1 %v407, i64 %v406, i64 %v7
  br label %b109
b109:
  %v409 = phi i64 [ %v403, %b107 ], [ %v423, %b114 ]
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b110, label %b111
b110:
  %v411 = and i64 0, %v142
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v409
  %v414 = mul i64 %v413, 128
  %v415 = getelementptr inbounds float, ptr %v38, i64 %v414
  br label %b112
b112:
  %v416 = phi i64 [ 0, %b110 ], [ %v422, %b113 ]
  %v417 = icmp slt i64 %v416, 128
  br i1 %v417, label %b113, label %b114
b113:
  %v418 = add i64 0, %v416
  %v419 = getelementptr inbounds float, ptr %v415, i64 %v418
  %v420 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v421, ptr %v419, align 4
  %v422 = add nsw i64 %v416, 8
  br label %b112
b114:
  %v423 = add nsw i64 %v409, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b115, label %b116
b115:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = load i64, ptr %v195, align 8
  %v428 = add i64 %v427, 1
  store i64 %v428, ptr %v195, align 8
  %v429 = mul i64 %v3, %v428
  br label %b117
b117:
  %v430 = load atomic i64, ptr %v425 acquire, align 8
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b118, label %b119
b118:
  %v432 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b120, label %b121
b120:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 71
  %v437 = load i64, ptr %v436, align 8
  %v438 = icmp eq i64 %v437, 0
  br i1 %v438, label %b122, label %b123
b122:
  %v439 = add i64 %v7, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v7
  %v446 = select i1 %v445, i64 %v444, i64 %v7
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v7
  %v451 = select i1 %v450, i64 %v449, i64 %v7
  br label %b124
b124:
  %v452 = phi i64 [ %v446, %b122 ], [ %v466, %b129 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b125, label %b126
b125:
  %v454 = and i64 0, %v144
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v452
  %v457 = mul i64 %v456, 16
  %v458 = getelementptr inbounds float, ptr %v40, i64 %v457
  br label %b127
b127:
  %v459 = phi i64 [ 0, %b125 ], [ %v465, %b128 ]
  %v460 = icmp slt i64 %v459, 16
  br i1 %v460, label %b128, label %b129
b128:
  %v461 = add i64 0, %v459
  %v462 = getelementptr inbounds float, ptr %v458, i64 %v461
  %v463 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v464 = shufflevector <8 x float> %v463, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v464, ptr %v462, align 4
  %v465 = add nsw i64 %v459, 8
  br label %b127
b129:
  %v466 = add nsw i64 %v452, 1
  br label %b124
b126:
  br label %b123
b123:
  br label %b121
b121:
  %v467 = icmp sgt i64 %v3, 1
  br i1 %v467, label %b130, label %b131
b130:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v469 = atomicrmw add ptr %v468, i64 1 acq_rel
  %v470 = load i64, ptr %v195, align 8
  %v471 = add i64 %v470, 1
  store i64 %v471, ptr %v195, align 8
  %v472 = mul i64 %v3, %v471
  br label %b132
b132:
  %v473 = load atomic i64, ptr %v468 acquire, align 8
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b133, label %b134
b133:
  %v475 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 4
  %v477 = load i64, ptr %v476, align 8
  %v478 = icmp eq i64 %v477, 0
  br i1 %v478, label %b135, label %b136
b135:
  %v479 = getelementptr inbounds i64, ptr %v1, i64 72
  %v480 = load i64, ptr %v479, align 8
  %v481 = icmp eq i64 %v480, 0
  br i1 %v481, label %b137, label %b138
b137:
  %v482 = add i64 %v7, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v7
  %v494 = select i1 %v493, i64 %v492, i64 %v7
  br label %b139
b139:
  %v495 = phi i64 [ %v489, %b137 ], [ %v512, %b140 ]
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b140, label %b141
b140:
  %v497 = and i64 0, %v146
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v495
  %v500 = mul i64 %v499, 2
  %v501 = getelementptr inbounds float, ptr %v42, i64 %v500
  %v502 = icmp ult i64 2, 8
  %v503 = select i1 %v502, i64 2, i64 8
  %v504 = trunc i64 %v503 to i32
  %v505 = insertelement <8 x i32> poison, i32 %v504, i64 0
  %v506 = shufflevector <8 x i32> %v505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v507 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v506
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v501, i64 %v508
  %v510 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v511, ptr align 4 %v509, <8 x i1> %v507)
  %v512 = add nsw i64 %v495, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v513 = icmp sgt i64 %v3, 1
  br i1 %v513, label %b142, label %b143
b142:
  %v514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v515 = atomicrmw add ptr %v514, i64 1 acq_rel
  %v516 = load i64, ptr %v195, align 8
  %v517 = add i64 %v516, 1
  store i64 %v517, ptr %v195, align 8
  %v518 = mul i64 %v3, %v517
  br label %b144
b144:
  %v519 = load atomic i64, ptr %v514 acquire, align 8
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b145, label %b146
b145:
  %v521 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v522 = getelementptr inbounds float, ptr %v197, i64 0
  %v523 = getelementptr inbounds i64, ptr %v1, i64 4
  %v524 = load i64, ptr %v523, align 8
  %v525 = icmp eq i64 %v524, 0
  br i1 %v525, label %b147, label %b148
b147:
  %v526 = add i64 3, 0
  %v527 = sdiv i64 %v526, 1
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, 3
  %v533 = select i1 %v532, i64 %v531, i64 3
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 1
  %v537 = icmp slt i64 %v536, 3
  %v538 = select i1 %v537, i64 %v536, i64 3
  %v539 = icmp slt i64 %v538, 2
  %v540 = select i1 %v539, i64 %v538, i64 2
  br label %b149
b149:
  %v541 = phi i64 [ %v533, %b147 ], [ %v582, %b150 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b150, label %b151
b150:
  %v543 = mul i64 %v541, 256
  %v544 = mul i64 %v541, 32
  %v545 = add i64 %v543, 0
  %v546 = add i64 %v544, 0
  %v547 = getelementptr inbounds float, ptr %v522, i64 %v545
  %v548 = sub i64 68, %v546
  %v549 = icmp slt i64 %v548, 0
  %v550 = select i1 %v549, i64 0, i64 %v548
  %v551 = mul i64 %v546, 8
  %v552 = add i64 0, %v551
  %v553 = getelementptr inbounds float, ptr %v78, i64 %v552
  call void @pack_turned(ptr %v553, i64 8, i64 1, i64 8, i64 %v550, ptr %v547, i64 32)
  %v554 = add i64 %v543, 8
  %v555 = add i64 %v544, 8
  %v556 = getelementptr inbounds float, ptr %v522, i64 %v554
  %v557 = sub i64 68, %v555
  %v558 = icmp slt i64 %v557, 0
  %v559 = select i1 %v558, i64 0, i64 %v557
  %v560 = mul i64 %v555, 8
  %v561 = add i64 0, %v560
  %v562 = getelementptr inbounds float, ptr %v78, i64 %v561
  call void @pack_turned(ptr %v562, i64 8, i64 1, i64 8, i64 %v559, ptr %v556, i64 32)
  %v563 = add i64 %v543, 16
  %v564 = add i64 %v544, 16
  %v565 = getelementptr inbounds float, ptr %v522, i64 %v563
  %v566 = sub i64 68, %v564
  %v567 = icmp slt i64 %v566, 0
  %v568 = select i1 %v567, i64 0, i64 %v566
  %v569 = mul i64 %v564, 8
  %v570 = add i64 0, %v569
  %v571 = getelementptr inbounds float, ptr %v78, i64 %v570
  call void @pack_turned(ptr %v571, i64 8, i64 1, i64 8, i64 %v568, ptr %v565, i64 32)
  %v572 = add i64 %v543, 24
  %v573 = add i64 %v544, 24
  %v574 = getelementptr inbounds float, ptr %v522, i64 %v572
  %v575 = sub i64 68, %v573
  %v576 = icmp slt i64 %v575, 0
  %v577 = select i1 %v576, i64 0, i64 %v575
  %v578 = mul i64 %v573, 8
  %v579 = add i64 0, %v578
  %v580 = getelementptr inbounds float, ptr %v78, i64 %v579
  call void @pack_turned(ptr %v580, i64 8, i64 1, i64 8, i64 %v577, ptr %v574, i64 32)
  %v581 = add i64 %v543, 256
  %v582 = add nsw i64 %v541, 1
  br label %b149
b151:
  %v583 = icmp eq i64 %v538, 3
  br i1 %v583, label %b152, label %b153
b152:
  %v584 = mul i64 2, 256
  %v585 = mul i64 2, 32
  %v586 = add i64 %v584, 0
  %v587 = add i64 %v585, 0
  %v588 = getelementptr inbounds float, ptr %v522, i64 %v586
  %v589 = sub i64 68, %v587
  %v590 = icmp slt i64 %v589, 0
  %v591 = select i1 %v590, i64 0, i64 %v589
  %v592 = mul i64 %v587, 8
  %v593 = add i64 0, %v592
  %v594 = getelementptr inbounds float, ptr %v78, i64 %v593
  call void @pack_turned(ptr %v594, i64 8, i64 1, i64 8, i64 %v591, ptr %v588, i64 8)
  %v595 = add i64 %v584, 64
  br label %b153
b153:
  br label %b148
b148:
  %v596 = icmp sgt i64 %v3, 1
  br i1 %v596, label %b154, label %b155
b154:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v598 = atomicrmw add ptr %v597, i64 1 acq_rel
  %v599 = load i64, ptr %v195, align 8
  %v600 = add i64 %v599, 1
  store i64 %v600, ptr %v195, align 8
  %v601 = mul i64 %v3, %v600
  br label %b156
b156:
  %v602 = load atomic i64, ptr %v597 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b157, label %b158
b157:
  %v604 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v605 = getelementptr inbounds i64, ptr %v1, i64 5
  %v606 = load i64, ptr %v605, align 8
  br label %b159
b159:
  %v607 = phi i64 [ 0, %b155 ], [ %v1140, %b216 ]
  %v608 = icmp slt i64 %v607, %v5
  br i1 %v608, label %b160, label %b161
b160:
  %v609 = add i64 %v607, %v606
  %v610 = icmp slt i64 %v609, %v5
  %v611 = select i1 %v610, i64 %v609, i64 %v5
  %v612 = sub i64 %v611, %v607
  %v613 = mul i64 %v612, %v7
  %v615 = add i64 %v613, 0
  %v616 = sdiv i64 %v615, 1
  %v617 = add i64 %v2, 1
  %v618 = mul i64 %v616, %v2
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, %v613
  %v622 = select i1 %v621, i64 %v620, i64 %v613
  %v623 = mul i64 %v616, %v617
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, %v613
  %v627 = select i1 %v626, i64 %v625, i64 %v613
  %v628 = mul i64 %v607, %v7
  %v629 = add i64 %v622, %v628
  %v630 = add i64 %v627, %v628
  br label %b162
b162:
  %v631 = phi i64 [ %v629, %b160 ], [ %v707, %b167 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b163, label %b164
b163:
  %v633 = add i64 %v631, 96
  %v634 = icmp slt i64 %v633, %v630
  %v635 = select i1 %v634, i64 %v633, i64 %v630
  br label %b165
b165:
  %v636 = phi i64 [ 0, %b163 ], [ %v706, %b170 ]
  %v637 = icmp slt i64 %v636, 3
  br i1 %v637, label %b166, label %b167
b166:
  %v638 = sub i64 %v635, %v631
  %v639 = sub i64 2, 1
  %v640 = add i64 %v638, %v639
  %v641 = sdiv i64 %v640, 2
  br label %b168
b168:
  %v642 = phi i64 [ 0, %b166 ], [ %v705, %b175 ]
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b169, label %b170
b169:
  %v644 = mul i64 %v638, %v642
  %v645 = sdiv i64 %v644, %v641
  %v646 = add i64 %v631, %v645
  %v647 = add i64 %v642, 1
  %v648 = mul i64 %v638, %v647
  %v649 = sdiv i64 %v648, %v641
  %v650 = add i64 %v631, %v649
  %v651 = mul i64 %v636, 256
  %v652 = getelementptr inbounds float, ptr %v522, i64 %v651
  %v653 = sub i64 %v650, %v646
  %v654 = mul i64 %v646, 8
  %v655 = getelementptr inbounds float, ptr %v10, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  %v657 = icmp eq i64 %v636, 2
  %v658 = select i1 %v657, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v659 = icmp eq i64 %v636, 2
  %v660 = select i1 %v659, i64 0, i64 8
  %v661 = sub i64 %v653, 1
  %v662 = getelementptr inbounds ptr, ptr %v658, i64 %v661
  %v663 = load ptr, ptr %v662, align 4
  %v664 = getelementptr inbounds float, ptr %v614, i64 0
  %v665 = icmp sgt i64 %v653, 0
  br i1 %v665, label %b171, label %b172
b171:
  call void %v663(ptr %v656, i64 8, ptr %v652, i64 8, ptr %v664, i64 32, i64 %v660)
  br label %b172
b172:
  %v666 = icmp eq i64 %v636, 2
  %v667 = select i1 %v666, i64 64, i64 256
  %v668 = add i64 %v651, %v667
  br label %b173
b173:
  %v669 = phi i64 [ %v646, %b172 ], [ %v704, %b178 ]
  %v670 = icmp slt i64 %v669, %v650
  br i1 %v670, label %b174, label %b175
b174:
  %v671 = sub i64 %v669, %v646
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v614, i64 %v672
  %v674 = mul i64 %v669, 68
  %v675 = getelementptr inbounds float, ptr %v86, i64 %v674
  %v676 = icmp eq i64 %v636, 2
  %v677 = select i1 %v676, i64 1, i64 4
  br label %b176
b176:
  %v678 = phi i64 [ 0, %b174 ], [ %v703, %b182 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b177, label %b178
b177:
  %v680 = mul i64 %v636, 4
  %v681 = add i64 %v680, %v678
  %v682 = mul i64 %v681, 8
  %v683 = icmp slt i64 %v682, 64
  br i1 %v683, label %b179, label %b180
b179:
  %v684 = add i64 0, %v678
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v673, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 0, %v682
  %v689 = getelementptr inbounds float, ptr %v675, i64 %v688
  store <8 x float> %v687, ptr %v689, align 4
  br label %b180
b180:
  %v690 = icmp eq i64 %v682, 64
  br i1 %v690, label %b181, label %b182
b181:
  %v691 = icmp ult i64 4, 8
  %v692 = select i1 %v691, i64 4, i64 8
  %v693 = trunc i64 %v692 to i32
  %v694 = insertelement <8 x i32> poison, i32 %v693, i64 0
  %v695 = shufflevector <8 x i32> %v694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v696 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v695
  %v697 = add i64 0, %v678
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v673, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, %v682
  %v702 = getelementptr inbounds float, ptr %v675, i64 %v701
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v700, ptr align 4 %v702, <8 x i1> %v696)
  br label %b182
b182:
  %v703 = add nsw i64 %v678, 1
  br label %b176
b178:
  %v704 = add nsw i64 %v669, 1
  br label %b173
b175:
  %v705 = add nsw i64 %v642, 1
  br label %b168
b170:
  %v706 = add nsw i64 %v636, 1
  br label %b165
b167:
  %v707 = add nsw i64 %v631, 96
  br label %b162
b164:
  %v708 = add i64 %v613, 0
  %v709 = sdiv i64 %v708, 1
  %v710 = add i64 %v2, 1
  %v711 = mul i64 %v709, %v2
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v613
  %v715 = select i1 %v714, i64 %v713, i64 %v613
  %v716 = mul i64 %v709, %v710
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v613
  %v720 = select i1 %v719, i64 %v718, i64 %v613
  %v721 = mul i64 %v607, %v7
  %v722 = add i64 %v715, %v721
  %v723 = add i64 %v720, %v721
  br label %b183
b183:
  %v724 = phi i64 [ %v722, %b164 ], [ %v764, %b188 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b184, label %b185
b184:
  %v726 = mul i64 %v724, 68
  %v727 = getelementptr inbounds float, ptr %v86, i64 %v726
  %v728 = mul i64 %v724, 16
  %v729 = getelementptr inbounds float, ptr %v88, i64 %v728
  %v730 = mul i64 %v724, 16
  %v731 = getelementptr inbounds float, ptr %v90, i64 %v730
  %v732 = mul i64 %v724, 16
  %v733 = getelementptr inbounds float, ptr %v92, i64 %v732
  br label %b186
b186:
  %v734 = phi i64 [ 0, %b184 ], [ %v763, %b187 ]
  %v735 = icmp slt i64 %v734, 16
  br i1 %v735, label %b187, label %b188
b187:
  %v736 = add i64 0, %v734
  %v737 = getelementptr inbounds float, ptr %v727, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 0, %v734
  %v740 = getelementptr inbounds float, ptr %v24, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = fadd <8 x float> %v738, %v741
  %v743 = add i64 16, %v734
  %v744 = getelementptr inbounds float, ptr %v727, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 0, %v734
  %v747 = getelementptr inbounds float, ptr %v26, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v745, %v748
  %v750 = add i64 32, %v734
  %v751 = getelementptr inbounds float, ptr %v727, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v734
  %v754 = getelementptr inbounds float, ptr %v28, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fadd <8 x float> %v752, %v755
  %v757 = add i64 0, %v734
  %v758 = getelementptr inbounds float, ptr %v729, i64 %v757
  store <8 x float> %v742, ptr %v758, align 4
  %v759 = add i64 0, %v734
  %v760 = getelementptr inbounds float, ptr %v731, i64 %v759
  store <8 x float> %v749, ptr %v760, align 4
  %v761 = add i64 0, %v734
  %v762 = getelementptr inbounds float, ptr %v733, i64 %v761
  store <8 x float> %v756, ptr %v762, align 4
  %v763 = add nsw i64 %v734, 8
  br label %b186
b188:
  %v764 = add nsw i64 %v724, 1
  br label %b183
b185:
  %v765 = icmp sgt i64 %v3, 1
  br i1 %v765, label %b189, label %b190
b189:
  %v766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v767 = atomicrmw add ptr %v766, i64 1 acq_rel
  %v768 = load i64, ptr %v195, align 8
  %v769 = add i64 %v768, 1
  store i64 %v769, ptr %v195, align 8
  %v770 = mul i64 %v3, %v769
  br label %b191
b191:
  %v771 = load atomic i64, ptr %v766 acquire, align 8
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b192, label %b193
b192:
  %v773 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  br label %b194
b194:
  %v774 = phi i64 [ %v607, %b190 ], [ %v1130, %b208 ]
  %v775 = icmp slt i64 %v774, %v611
  br i1 %v775, label %b195, label %b196
b195:
  %v776 = add i64 %v7, 0
  %v777 = sdiv i64 %v776, 1
  %v778 = add i64 %v2, 1
  %v779 = mul i64 %v777, %v2
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v7
  %v783 = select i1 %v782, i64 %v781, i64 %v7
  %v784 = mul i64 %v777, %v778
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v7
  %v788 = select i1 %v787, i64 %v786, i64 %v7
  br label %b197
b197:
  %v789 = phi i64 [ %v783, %b195 ], [ %v954, %b198 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b198, label %b199
b198:
  %v791 = add i64 %v774, 0
  %v792 = and i64 %v791, %v146
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v789
  %v795 = mul i64 %v794, 2
  %v796 = getelementptr inbounds float, ptr %v42, i64 %v795
  %v797 = add i64 %v774, 0
  %v798 = and i64 %v797, %v152
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v789
  %v801 = mul i64 %v800, 68
  %v802 = getelementptr inbounds float, ptr %v86, i64 %v801
  %v803 = add i64 %v774, 1
  %v804 = and i64 %v803, %v146
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v789
  %v807 = mul i64 %v806, 2
  %v808 = getelementptr inbounds float, ptr %v42, i64 %v807
  %v809 = add i64 %v774, 0
  %v810 = and i64 %v809, %v160
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v789
  %v813 = mul i64 %v812, 2
  %v814 = getelementptr inbounds float, ptr %v94, i64 %v813
  %v815 = add i64 %v774, 0
  %v816 = and i64 %v815, %v162
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v789
  %v819 = mul i64 %v818, 2
  %v820 = getelementptr inbounds float, ptr %v96, i64 %v819
  %v821 = icmp ult i64 2, 8
  %v822 = select i1 %v821, i64 2, i64 8
  %v823 = trunc i64 %v822 to i32
  %v824 = insertelement <8 x i32> poison, i32 %v823, i64 0
  %v825 = shufflevector <8 x i32> %v824, <8 x i32> poison, <8 x i32> zeroinitializer
  %v826 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v825
  %v827 = add i64 0, 0
  %v828 = getelementptr inbounds float, ptr %v796, i64 %v827
  %v829 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v828, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v830 = add i64 66, 0
  %v831 = getelementptr inbounds float, ptr %v802, i64 %v830
  %v832 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v831, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v833 = add i64 0, 0
  %v834 = getelementptr inbounds float, ptr %v34, i64 %v833
  %v835 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v834, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v836 = fadd <8 x float> %v832, %v835
  %v837 = fneg <8 x float> %v836
  %v838 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v837)
  %v839 = fneg <8 x float> %v838
  %v840 = fcmp olt <8 x float> %v839, splat (float 0xC05A400000000000)
  %v841 = select <8 x i1> %v840, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v839
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v843 = fsub <8 x float> %v842, splat (float 0x4168000000000000)
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v841)
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v844)
  %v846 = bitcast <8 x float> %v842 to <8 x i32>
  %v847 = fmul <8 x float> %v845, %v845
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v845, <8 x float> splat (float 0x3F81227F40000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v845, <8 x float> splat (float 0x3FA5556740000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v845, <8 x float> splat (float 0x3FC5554B00000000))
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v845, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v851, <8 x float> %v845)
  %v853 = sub <8 x i32> %v846, splat (i32 1262485250)
  %v854 = lshr <8 x i32> %v853, splat (i32 1)
  %v855 = sub <8 x i32> %v853, %v854
  %v856 = shl <8 x i32> %v854, splat (i32 23)
  %v857 = bitcast <8 x i32> %v856 to <8 x float>
  %v858 = shl <8 x i32> %v855, splat (i32 23)
  %v859 = bitcast <8 x i32> %v858 to <8 x float>
  %v860 = fadd <8 x float> %v852, splat (float 0x3FF0000000000000)
  %v861 = fmul <8 x float> %v860, %v857
  %v862 = fmul <8 x float> %v861, %v859
  %v863 = fcmp ogt <8 x float> %v862, splat (float 0x3FDA8279A0000000)
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v865 = select <8 x i1> %v863, <8 x float> %v864, <8 x float> %v862
  %v866 = select <8 x i1> %v863, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v867 = select <8 x i1> %v863, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v868 = fmul <8 x float> %v865, %v865
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v868, <8 x float> splat (float 0xBFC0DA7220000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v868, <8 x float> splat (float 0xBFC546EF00000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v868, <8 x float> splat (float 0xBFD0002320000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v868, <8 x float> splat (float 0x3FC22D90A0000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v868, <8 x float> splat (float 0x3FC999FF60000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v868, <8 x float> splat (float 0x3FD5555540000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v871, <8 x float> %v874)
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v875, <8 x float> splat (float 0xBFE0000000000000))
  %v877 = fmul <8 x float> %v865, %v865
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v876, <8 x float> %v867)
  %v879 = fadd <8 x float> %v878, %v865
  %v880 = fadd <8 x float> %v879, %v866
  %v881 = fcmp ogt <8 x float> %v837, splat (float 0x0000000000000000)
  %v882 = select <8 x i1> %v881, <8 x float> %v837, <8 x float> splat (float 0x0000000000000000)
  %v883 = fadd <8 x float> %v882, %v880
  %v884 = fsub <8 x float> %v829, %v883
  %v885 = add i64 64, 0
  %v886 = getelementptr inbounds float, ptr %v802, i64 %v885
  %v887 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v886, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v888 = add i64 0, 0
  %v889 = getelementptr inbounds float, ptr %v32, i64 %v888
  %v890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v889, <8 x i1> %v826, <8 x float> zeroinitializer)
  %v891 = fadd <8 x float> %v887, %v890
  %v892 = fcmp uno <8 x float> %v884, %v884
  %v893 = fcmp ogt <8 x float> %v884, %v891
  %v894 = select <8 x i1> %v893, <8 x float> %v884, <8 x float> %v891
  %v895 = select <8 x i1> %v892, <8 x float> %v884, <8 x float> %v894
  %v896 = fsub <8 x float> %v891, %v895
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05A400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v896
  %v899 = fcmp ogt <8 x float> %v898, splat (float 0x4056400000000000)
  %v900 = select <8 x i1> %v899, <8 x float> splat (float 0x4056400000000000), <8 x float> %v898
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v902 = fsub <8 x float> %v901, splat (float 0x4168000000000000)
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v900)
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v903)
  %v905 = bitcast <8 x float> %v901 to <8 x i32>
  %v906 = fmul <8 x float> %v904, %v904
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v904, <8 x float> splat (float 0x3F81227F40000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v904, <8 x float> splat (float 0x3FA5556740000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v904, <8 x float> splat (float 0x3FC5554B00000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v904, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v910, <8 x float> %v904)
  %v912 = sub <8 x i32> %v905, splat (i32 1262485250)
  %v913 = lshr <8 x i32> %v912, splat (i32 1)
  %v914 = sub <8 x i32> %v912, %v913
  %v915 = shl <8 x i32> %v913, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = shl <8 x i32> %v914, splat (i32 23)
  %v918 = bitcast <8 x i32> %v917 to <8 x float>
  %v919 = fadd <8 x float> %v911, splat (float 0x3FF0000000000000)
  %v920 = fmul <8 x float> %v919, %v916
  %v921 = fmul <8 x float> %v920, %v918
  %v922 = fsub <8 x float> %v884, %v895
  %v923 = fcmp olt <8 x float> %v922, splat (float 0xC05A400000000000)
  %v924 = select <8 x i1> %v923, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v922
  %v925 = fcmp ogt <8 x float> %v924, splat (float 0x4056400000000000)
  %v926 = select <8 x i1> %v925, <8 x float> splat (float 0x4056400000000000), <8 x float> %v924
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v928 = fsub <8 x float> %v927, splat (float 0x4168000000000000)
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v926)
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v929)
  %v931 = bitcast <8 x float> %v927 to <8 x i32>
  %v932 = fmul <8 x float> %v930, %v930
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v930, <8 x float> splat (float 0x3F81227F40000000))
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v930, <8 x float> splat (float 0x3FA5556740000000))
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v930, <8 x float> splat (float 0x3FC5554B00000000))
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v935, <8 x float> %v930, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> %v936, <8 x float> %v930)
  %v938 = sub <8 x i32> %v931, splat (i32 1262485250)
  %v939 = lshr <8 x i32> %v938, splat (i32 1)
  %v940 = sub <8 x i32> %v938, %v939
  %v941 = shl <8 x i32> %v939, splat (i32 23)
  %v942 = bitcast <8 x i32> %v941 to <8 x float>
  %v943 = shl <8 x i32> %v940, splat (i32 23)
  %v944 = bitcast <8 x i32> %v943 to <8 x float>
  %v945 = fadd <8 x float> %v937, splat (float 0x3FF0000000000000)
  %v946 = fmul <8 x float> %v945, %v942
  %v947 = fmul <8 x float> %v946, %v944
  %v948 = add i64 0, 0
  %v949 = getelementptr inbounds float, ptr %v808, i64 %v948
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v895, ptr align 4 %v949, <8 x i1> %v826)
  %v950 = add i64 0, 0
  %v951 = getelementptr inbounds float, ptr %v814, i64 %v950
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v921, ptr align 4 %v951, <8 x i1> %v826)
  %v952 = add i64 0, 0
  %v953 = getelementptr inbounds float, ptr %v820, i64 %v952
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v947, ptr align 4 %v953, <8 x i1> %v826)
  %v954 = add nsw i64 %v789, 1
  br label %b197
b199:
  %v955 = add i64 %v7, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  br label %b200
b200:
  %v968 = phi i64 [ %v962, %b199 ], [ %v1044, %b205 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b201, label %b202
b201:
  br label %b203
b203:
  %v970 = phi i64 [ 0, %b201 ], [ %v1043, %b204 ]
  %v971 = icmp slt i64 %v970, 2
  br i1 %v971, label %b204, label %b205
b204:
  %v972 = add i64 %v774, 0
  %v973 = and i64 %v972, %v160
  %v974 = mul i64 %v973, %v7
  %v975 = add i64 %v974, %v968
  %v976 = mul i64 %v975, 2
  %v977 = getelementptr inbounds float, ptr %v94, i64 %v976
  %v978 = add i64 0, %v970
  %v979 = getelementptr inbounds float, ptr %v977, i64 %v978
  %v980 = load float, ptr %v979, align 4
  %v981 = add i64 %v774, 0
  %v982 = and i64 %v981, %v156
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v968
  %v985 = mul i64 %v984, 16
  %v986 = getelementptr inbounds float, ptr %v90, i64 %v985
  %v987 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v988 = add i64 %v774, 0
  %v989 = and i64 %v988, %v162
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v968
  %v992 = mul i64 %v991, 2
  %v993 = getelementptr inbounds float, ptr %v96, i64 %v992
  %v994 = add i64 0, %v970
  %v995 = getelementptr inbounds float, ptr %v993, i64 %v994
  %v996 = load float, ptr %v995, align 4
  %v997 = add i64 %v774, 0
  %v998 = and i64 %v997, %v144
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v968
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v40, i64 %v1001
  %v1003 = add i64 %v774, 0
  %v1004 = and i64 %v1003, %v164
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v968
  %v1007 = mul i64 %v1006, 16
  %v1008 = getelementptr inbounds float, ptr %v98, i64 %v1007
  %v1009 = add i64 %v774, 1
  %v1010 = and i64 %v1009, %v144
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v968
  %v1013 = mul i64 %v1012, 16
  %v1014 = getelementptr inbounds float, ptr %v40, i64 %v1013
  %v1015 = mul i64 %v970, 8
  %v1016 = add i64 0, %v1015
  %v1017 = add i64 %v1016, 0
  %v1018 = getelementptr inbounds float, ptr %v986, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = insertelement <8 x float> poison, float %v987, i64 0
  %v1021 = shufflevector <8 x float> %v1020, <8 x float> poison, <8 x i32> zeroinitializer
  %v1022 = fdiv <8 x float> %v1019, %v1021
  %v1023 = insertelement <8 x float> poison, float %v980, i64 0
  %v1024 = shufflevector <8 x float> %v1023, <8 x float> poison, <8 x i32> zeroinitializer
  %v1025 = fmul <8 x float> %v1024, %v1022
  %v1026 = mul i64 %v970, 8
  %v1027 = add i64 0, %v1026
  %v1028 = add i64 %v1027, 0
  %v1029 = getelementptr inbounds float, ptr %v1002, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = insertelement <8 x float> poison, float %v996, i64 0
  %v1032 = shufflevector <8 x float> %v1031, <8 x float> poison, <8 x i32> zeroinitializer
  %v1033 = fmul <8 x float> %v1032, %v1030
  %v1034 = fadd <8 x float> %v1033, %v1025
  %v1035 = mul i64 %v970, 8
  %v1036 = add i64 0, %v1035
  %v1037 = add i64 %v1036, 0
  %v1038 = getelementptr inbounds float, ptr %v1008, i64 %v1037
  store <8 x float> %v1025, ptr %v1038, align 4
  %v1039 = mul i64 %v970, 8
  %v1040 = add i64 0, %v1039
  %v1041 = add i64 %v1040, 0
  %v1042 = getelementptr inbounds float, ptr %v1014, i64 %v1041
  store <8 x float> %v1034, ptr %v1042, align 4
  %v1043 = add nsw i64 %v970, 1
  br label %b203
b205:
  %v1044 = add nsw i64 %v968, 1
  br label %b200
b202:
  %v1045 = add i64 %v7, 0
  %v1046 = sdiv i64 %v1045, 1
  %v1047 = add i64 %v2, 1
  %v1048 = mul i64 %v1046, %v2
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, %v7
  %v1052 = select i1 %v1051, i64 %v1050, i64 %v7
  %v1053 = mul i64 %v1046, %v1047
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v7
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v7
  br label %b206
b206:
  %v1058 = phi i64 [ %v1052, %b202 ], [ %v1129, %b211 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1060 = phi i64 [ 0, %b207 ], [ %v1128, %b214 ]
  %v1061 = icmp slt i64 %v1060, 2
  br i1 %v1061, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1062 = phi i64 [ 0, %b210 ], [ %v1127, %b213 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b213, label %b214
b213:
  %v1064 = add i64 %v774, 0
  %v1065 = and i64 %v1064, %v162
  %v1066 = mul i64 %v1065, %v7
  %v1067 = add i64 %v1066, %v1058
  %v1068 = mul i64 %v1067, 2
  %v1069 = getelementptr inbounds float, ptr %v96, i64 %v1068
  %v1070 = add i64 0, %v1060
  %v1071 = getelementptr inbounds float, ptr %v1069, i64 %v1070
  %v1072 = load float, ptr %v1071, align 4
  %v1073 = add i64 %v774, 0
  %v1074 = and i64 %v1073, %v142
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1058
  %v1077 = mul i64 %v1076, 128
  %v1078 = getelementptr inbounds float, ptr %v38, i64 %v1077
  %v1079 = add i64 %v774, 0
  %v1080 = and i64 %v1079, %v158
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1058
  %v1083 = mul i64 %v1082, 16
  %v1084 = getelementptr inbounds float, ptr %v92, i64 %v1083
  %v1085 = mul i64 %v1060, 8
  %v1086 = add i64 0, %v1085
  %v1087 = add i64 %v1086, %v1062
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = add i64 %v774, 0
  %v1091 = and i64 %v1090, %v164
  %v1092 = mul i64 %v1091, %v7
  %v1093 = add i64 %v1092, %v1058
  %v1094 = mul i64 %v1093, 16
  %v1095 = getelementptr inbounds float, ptr %v98, i64 %v1094
  %v1096 = add i64 %v774, 1
  %v1097 = and i64 %v1096, %v142
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1058
  %v1100 = mul i64 %v1099, 128
  %v1101 = getelementptr inbounds float, ptr %v38, i64 %v1100
  %v1102 = mul i64 %v1060, 64
  %v1103 = add i64 0, %v1102
  %v1104 = mul i64 %v1062, 8
  %v1105 = add i64 %v1103, %v1104
  %v1106 = add i64 %v1105, 0
  %v1107 = getelementptr inbounds float, ptr %v1078, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = insertelement <8 x float> poison, float %v1072, i64 0
  %v1110 = shufflevector <8 x float> %v1109, <8 x float> poison, <8 x i32> zeroinitializer
  %v1111 = fmul <8 x float> %v1110, %v1108
  %v1112 = mul i64 %v1060, 8
  %v1113 = add i64 0, %v1112
  %v1114 = add i64 %v1113, 0
  %v1115 = getelementptr inbounds float, ptr %v1095, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1089, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = fmul <8 x float> %v1118, %v1116
  %v1120 = fadd <8 x float> %v1111, %v1119
  %v1121 = mul i64 %v1060, 64
  %v1122 = add i64 0, %v1121
  %v1123 = mul i64 %v1062, 8
  %v1124 = add i64 %v1122, %v1123
  %v1125 = add i64 %v1124, 0
  %v1126 = getelementptr inbounds float, ptr %v1101, i64 %v1125
  store <8 x float> %v1120, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1062, 1
  br label %b212
b214:
  %v1128 = add nsw i64 %v1060, 1
  br label %b209
b211:
  %v1129 = add nsw i64 %v1058, 1
  br label %b206
b208:
  %v1130 = add nsw i64 %v774, 1
  br label %b194
b196:
  %v1131 = icmp sgt i64 %v3, 1
  br i1 %v1131, label %b215, label %b216
b215:
  %v1132 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1133 = atomicrmw add ptr %v1132, i64 1 acq_rel
  %v1134 = load i64, ptr %v195, align 8
  %v1135 = add i64 %v1134, 1
  store i64 %v1135, ptr %v195, align 8
  %v1136 = mul i64 %v3, %v1135
  br label %b217
b217:
  %v1137 = load atomic i64, ptr %v1132 acquire, align 8
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b218, label %b219
b218:
  %v1139 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1140 = add nsw i64 %v607, %v606
  br label %b159
b161:
  %v1141 = add i64 %v8, 0
  %v1142 = sdiv i64 %v1141, 1
  %v1143 = add i64 %v2, 1
  %v1144 = mul i64 %v1142, %v2
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v8
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v8
  %v1149 = mul i64 %v1142, %v1143
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v8
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v8
  br label %b220
b220:
  %v1154 = phi i64 [ %v1148, %b161 ], [ %v1195, %b225 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1156 = phi i64 [ 0, %b221 ], [ %v1194, %b228 ]
  %v1157 = icmp slt i64 %v1156, 2
  br i1 %v1157, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1158 = phi i64 [ 0, %b224 ], [ %v1179, %b227 ]
  %v1159 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1178, %b227 ]
  %v1160 = icmp slt i64 %v1158, 8
  br i1 %v1160, label %b227, label %b228
b227:
  %v1161 = mul i64 1, %v7
  %v1162 = add i64 %v1154, %v1161
  %v1163 = mul i64 %v1162, 16
  %v1164 = getelementptr inbounds float, ptr %v40, i64 %v1163
  %v1165 = mul i64 %v1154, 16
  %v1166 = getelementptr inbounds float, ptr %v88, i64 %v1165
  %v1167 = mul i64 %v1156, 8
  %v1168 = add i64 0, %v1167
  %v1169 = add i64 %v1168, %v1158
  %v1170 = getelementptr inbounds float, ptr %v1164, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = mul i64 %v1156, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, %v1158
  %v1175 = getelementptr inbounds float, ptr %v1166, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fmul <8 x float> %v1171, %v1176
  %v1178 = fadd <8 x float> %v1159, %v1177
  %v1179 = add nsw i64 %v1158, 8
  br label %b226
b228:
  %v1180 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1181 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1182 = fadd <4 x float> %v1180, %v1181
  %v1183 = shufflevector <4 x float> %v1182, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1184 = shufflevector <4 x float> %v1182, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1185 = fadd <2 x float> %v1183, %v1184
  %v1186 = extractelement <2 x float> %v1185, i64 0
  %v1187 = extractelement <2 x float> %v1185, i64 1
  %v1188 = fadd float %v1186, %v1187
  %v1189 = fadd float %v1188, 0x0000000000000000
  %v1190 = mul i64 %v1154, 2
  %v1191 = getelementptr inbounds float, ptr %v100, i64 %v1190
  %v1192 = add i64 0, %v1156
  %v1193 = getelementptr inbounds float, ptr %v1191, i64 %v1192
  store float %v1189, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1156, 1
  br label %b223
b225:
  %v1195 = add nsw i64 %v1154, 1
  br label %b220
b222:
  %v1196 = add i64 %v8, 0
  %v1197 = sdiv i64 %v1196, 1
  %v1198 = add i64 %v2, 1
  %v1199 = mul i64 %v1197, %v2
  %v1200 = sdiv i64 %v1199, %v3
  %v1201 = mul i64 %v1200, 1
  %v1202 = icmp slt i64 %v1201, %v8
  %v1203 = select i1 %v1202, i64 %v1201, i64 %v8
  %v1204 = mul i64 %v1197, %v1198
  %v1205 = sdiv i64 %v1204, %v3
  %v1206 = mul i64 %v1205, 1
  %v1207 = icmp slt i64 %v1206, %v8
  %v1208 = select i1 %v1207, i64 %v1206, i64 %v8
  br label %b229
b229:
  %v1209 = phi i64 [ %v1203, %b222 ], [ %v1258, %b234 ]
  %v1210 = icmp slt i64 %v1209, %v1208
  br i1 %v1210, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1211 = phi i64 [ 0, %b230 ], [ %v1257, %b237 ]
  %v1212 = icmp slt i64 %v1211, 2
  br i1 %v1212, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1213 = phi i64 [ 0, %b233 ], [ %v1256, %b240 ]
  %v1214 = icmp slt i64 %v1213, 8
  br i1 %v1214, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1215 = phi i64 [ 0, %b236 ], [ %v1238, %b239 ]
  %v1216 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1237, %b239 ]
  %v1217 = icmp slt i64 %v1215, 8
  br i1 %v1217, label %b239, label %b240
b239:
  %v1218 = mul i64 1, %v7
  %v1219 = add i64 %v1209, %v1218
  %v1220 = mul i64 %v1219, 128
  %v1221 = getelementptr inbounds float, ptr %v38, i64 %v1220
  %v1222 = mul i64 %v1209, 16
  %v1223 = getelementptr inbounds float, ptr %v88, i64 %v1222
  %v1224 = mul i64 %v1211, 64
  %v1225 = add i64 0, %v1224
  %v1226 = mul i64 %v1213, 8
  %v1227 = add i64 %v1225, %v1226
  %v1228 = add i64 %v1227, %v1215
  %v1229 = getelementptr inbounds float, ptr %v1221, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = mul i64 %v1211, 8
  %v1232 = add i64 0, %v1231
  %v1233 = add i64 %v1232, %v1215
  %v1234 = getelementptr inbounds float, ptr %v1223, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = fmul <8 x float> %v1230, %v1235
  %v1237 = fadd <8 x float> %v1216, %v1236
  %v1238 = add nsw i64 %v1215, 8
  br label %b238
b240:
  %v1239 = shufflevector <8 x float> %v1216, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1240 = shufflevector <8 x float> %v1216, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1241 = fadd <4 x float> %v1239, %v1240
  %v1242 = shufflevector <4 x float> %v1241, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1243 = shufflevector <4 x float> %v1241, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1244 = fadd <2 x float> %v1242, %v1243
  %v1245 = extractelement <2 x float> %v1244, i64 0
  %v1246 = extractelement <2 x float> %v1244, i64 1
  %v1247 = fadd float %v1245, %v1246
  %v1248 = fadd float %v1247, 0x0000000000000000
  %v1249 = mul i64 %v1209, 16
  %v1250 = getelementptr inbounds float, ptr %v102, i64 %v1249
  %v1251 = mul i64 %v1211, 8
  %v1252 = add i64 0, %v1251
  %v1253 = add i64 %v1252, %v1213
  %v1254 = add i64 %v1253, 0
  %v1255 = getelementptr inbounds float, ptr %v1250, i64 %v1254
  store float %v1248, ptr %v1255, align 4
  %v1256 = add nsw i64 %v1213, 1
  br label %b235
b237:
  %v1257 = add nsw i64 %v1211, 1
  br label %b232
b234:
  %v1258 = add nsw i64 %v1209, 1
  br label %b229
b231:
  %v1259 = add i64 %v8, 0
  %v1260 = sdiv i64 %v1259, 1
  %v1261 = add i64 %v2, 1
  %v1262 = mul i64 %v1260, %v2
  %v1263 = sdiv i64 %v1262, %v3
  %v1264 = mul i64 %v1263, 1
  %v1265 = icmp slt i64 %v1264, %v8
  %v1266 = select i1 %v1265, i64 %v1264, i64 %v8
  %v1267 = mul i64 %v1260, %v1261
  %v1268 = sdiv i64 %v1267, %v3
  %v1269 = mul i64 %v1268, 1
  %v1270 = icmp slt i64 %v1269, %v8
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v8
  br label %b241
b241:
  %v1272 = phi i64 [ %v1266, %b231 ], [ %v1327, %b242 ]
  %v1273 = icmp slt i64 %v1272, %v1271
  br i1 %v1273, label %b242, label %b243
b242:
  %v1274 = mul i64 %v1272, 2
  %v1275 = getelementptr inbounds float, ptr %v100, i64 %v1274
  %v1276 = mul i64 1, %v7
  %v1277 = add i64 %v1272, %v1276
  %v1278 = mul i64 %v1277, 2
  %v1279 = getelementptr inbounds float, ptr %v42, i64 %v1278
  %v1280 = mul i64 %v1272, 2
  %v1281 = getelementptr inbounds float, ptr %v104, i64 %v1280
  %v1282 = icmp ult i64 2, 8
  %v1283 = select i1 %v1282, i64 2, i64 8
  %v1284 = trunc i64 %v1283 to i32
  %v1285 = insertelement <8 x i32> poison, i32 %v1284, i64 0
  %v1286 = shufflevector <8 x i32> %v1285, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1287 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1286
  %v1288 = add i64 0, 0
  %v1289 = getelementptr inbounds float, ptr %v1275, i64 %v1288
  %v1290 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1289, <8 x i1> %v1287, <8 x float> zeroinitializer)
  %v1291 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1290)
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v1279, i64 %v1292
  %v1294 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1293, <8 x i1> %v1287, <8 x float> zeroinitializer)
  %v1295 = fneg <8 x float> %v1294
  %v1296 = fcmp olt <8 x float> %v1295, splat (float 0xC05A400000000000)
  %v1297 = select <8 x i1> %v1296, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1295
  %v1298 = fcmp ogt <8 x float> %v1297, splat (float 0x4056400000000000)
  %v1299 = select <8 x i1> %v1298, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1297
  %v1300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1299, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1301 = fsub <8 x float> %v1300, splat (float 0x4168000000000000)
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1299)
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1302)
  %v1304 = bitcast <8 x float> %v1300 to <8 x i32>
  %v1305 = fmul <8 x float> %v1303, %v1303
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1303, <8 x float> splat (float 0x3F81227F40000000))
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1306, <8 x float> %v1303, <8 x float> splat (float 0x3FA5556740000000))
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1303, <8 x float> splat (float 0x3FC5554B00000000))
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1303, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> %v1309, <8 x float> %v1303)
  %v1311 = sub <8 x i32> %v1304, splat (i32 1262485250)
  %v1312 = lshr <8 x i32> %v1311, splat (i32 1)
  %v1313 = sub <8 x i32> %v1311, %v1312
  %v1314 = shl <8 x i32> %v1312, splat (i32 23)
  %v1315 = bitcast <8 x i32> %v1314 to <8 x float>
  %v1316 = shl <8 x i32> %v1313, splat (i32 23)
  %v1317 = bitcast <8 x i32> %v1316 to <8 x float>
  %v1318 = fadd <8 x float> %v1310, splat (float 0x3FF0000000000000)
  %v1319 = fmul <8 x float> %v1318, %v1315
  %v1320 = fmul <8 x float> %v1319, %v1317
  %v1321 = fcmp uno <8 x float> %v1291, %v1291
  %v1322 = fcmp ogt <8 x float> %v1291, %v1320
  %v1323 = select <8 x i1> %v1322, <8 x float> %v1291, <8 x float> %v1320
  %v1324 = select <8 x i1> %v1321, <8 x float> %v1291, <8 x float> %v1323
  %v1325 = add i64 0, 0
  %v1326 = getelementptr inbounds float, ptr %v1281, i64 %v1325
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1324, ptr align 4 %v1326, <8 x i1> %v1287)
  %v1327 = add nsw i64 %v1272, 1
  br label %b241
b243:
  %v1328 = add i64 %v8, 0
  %v1329 = sdiv i64 %v1328, 1
  %v1330 = add i64 %v2, 1
  %v1331 = mul i64 %v1329, %v2
  %v1332 = sdiv i64 %v1331, %v3
  %v1333 = mul i64 %v1332, 1
  %v1334 = icmp slt i64 %v1333, %v8
  %v1335 = select i1 %v1334, i64 %v1333, i64 %v8
  %v1336 = mul i64 %v1329, %v1330
  %v1337 = sdiv i64 %v1336, %v3
  %v1338 = mul i64 %v1337, 1
  %v1339 = icmp slt i64 %v1338, %v8
  %v1340 = select i1 %v1339, i64 %v1338, i64 %v8
  br label %b244
b244:
  %v1341 = phi i64 [ %v1335, %b243 ], [ %v1367, %b249 ]
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1343 = phi i64 [ 0, %b245 ], [ %v1366, %b248 ]
  %v1344 = icmp slt i64 %v1343, 2
  br i1 %v1344, label %b248, label %b249
b248:
  %v1345 = mul i64 %v1341, 16
  %v1346 = getelementptr inbounds float, ptr %v102, i64 %v1345
  %v1347 = mul i64 %v1341, 2
  %v1348 = getelementptr inbounds float, ptr %v104, i64 %v1347
  %v1349 = add i64 0, %v1343
  %v1350 = getelementptr inbounds float, ptr %v1348, i64 %v1349
  %v1351 = load float, ptr %v1350, align 4
  %v1352 = mul i64 %v1341, 16
  %v1353 = getelementptr inbounds float, ptr %v106, i64 %v1352
  %v1354 = mul i64 %v1343, 8
  %v1355 = add i64 0, %v1354
  %v1356 = add i64 %v1355, 0
  %v1357 = getelementptr inbounds float, ptr %v1346, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = insertelement <8 x float> poison, float %v1351, i64 0
  %v1360 = shufflevector <8 x float> %v1359, <8 x float> poison, <8 x i32> zeroinitializer
  %v1361 = fdiv <8 x float> %v1358, %v1360
  %v1362 = mul i64 %v1343, 8
  %v1363 = add i64 0, %v1362
  %v1364 = add i64 %v1363, 0
  %v1365 = getelementptr inbounds float, ptr %v1353, i64 %v1364
  store <8 x float> %v1361, ptr %v1365, align 4
  %v1366 = add nsw i64 %v1343, 1
  br label %b247
b249:
  %v1367 = add nsw i64 %v1341, 1
  br label %b244
b246:
  %v1368 = add i64 %v8, 0
  %v1369 = sdiv i64 %v1368, 1
  %v1370 = add i64 %v2, 1
  %v1371 = mul i64 %v1369, %v2
  %v1372 = sdiv i64 %v1371, %v3
  %v1373 = mul i64 %v1372, 1
  %v1374 = icmp slt i64 %v1373, %v8
  %v1375 = select i1 %v1374, i64 %v1373, i64 %v8
  %v1376 = mul i64 %v1369, %v1370
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 1
  %v1379 = icmp slt i64 %v1378, %v8
  %v1380 = select i1 %v1379, i64 %v1378, i64 %v8
  br label %b250
b250:
  %v1381 = phi i64 [ %v1375, %b246 ], [ %v1434, %b255 ]
  %v1382 = icmp slt i64 %v1381, %v1380
  br i1 %v1382, label %b251, label %b252
b251:
  %v1383 = mul i64 %v1381, 68
  %v1384 = getelementptr inbounds float, ptr %v86, i64 %v1383
  %v1385 = mul i64 %v1381, 16
  %v1386 = getelementptr inbounds float, ptr %v106, i64 %v1385
  %v1387 = mul i64 %v1381, 16
  %v1388 = getelementptr inbounds float, ptr %v50, i64 %v1387
  br label %b253
b253:
  %v1389 = phi i64 [ 0, %b251 ], [ %v1433, %b254 ]
  %v1390 = icmp slt i64 %v1389, 16
  br i1 %v1390, label %b254, label %b255
b254:
  %v1391 = add i64 48, %v1389
  %v1392 = getelementptr inbounds float, ptr %v1384, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = add i64 0, %v1389
  %v1395 = getelementptr inbounds float, ptr %v30, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = fadd <8 x float> %v1393, %v1396
  %v1398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1397)
  %v1399 = fneg <8 x float> %v1398
  %v1400 = fcmp olt <8 x float> %v1399, splat (float 0xC05A400000000000)
  %v1401 = select <8 x i1> %v1400, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1399
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1403 = fsub <8 x float> %v1402, splat (float 0x4168000000000000)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1401)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1404)
  %v1406 = bitcast <8 x float> %v1402 to <8 x i32>
  %v1407 = fmul <8 x float> %v1405, %v1405
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1405, <8 x float> splat (float 0x3F81227F40000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1405, <8 x float> splat (float 0x3FA5556740000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1405, <8 x float> splat (float 0x3FC5554B00000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1411, <8 x float> %v1405)
  %v1413 = sub <8 x i32> %v1406, splat (i32 1262485250)
  %v1414 = lshr <8 x i32> %v1413, splat (i32 1)
  %v1415 = sub <8 x i32> %v1413, %v1414
  %v1416 = shl <8 x i32> %v1414, splat (i32 23)
  %v1417 = bitcast <8 x i32> %v1416 to <8 x float>
  %v1418 = shl <8 x i32> %v1415, splat (i32 23)
  %v1419 = bitcast <8 x i32> %v1418 to <8 x float>
  %v1420 = fadd <8 x float> %v1412, splat (float 0x3FF0000000000000)
  %v1421 = fmul <8 x float> %v1420, %v1417
  %v1422 = fmul <8 x float> %v1421, %v1419
  %v1423 = fcmp olt <8 x float> %v1397, splat (float 0x0000000000000000)
  %v1424 = select <8 x i1> %v1423, <8 x float> %v1422, <8 x float> splat (float 0x3FF0000000000000)
  %v1425 = fadd <8 x float> %v1422, splat (float 0x3FF0000000000000)
  %v1426 = fdiv <8 x float> %v1424, %v1425
  %v1427 = add i64 0, %v1389
  %v1428 = getelementptr inbounds float, ptr %v1386, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = fmul <8 x float> %v1426, %v1429
  %v1431 = add i64 0, %v1389
  %v1432 = getelementptr inbounds float, ptr %v1388, i64 %v1431
  store <8 x float> %v1430, ptr %v1432, align 4
  %v1433 = add nsw i64 %v1389, 8
  br label %b253
b255:
  %v1434 = add nsw i64 %v1381, 1
  br label %b250
b252:
  %v1435 = icmp sgt i64 %v3, 1
  br i1 %v1435, label %b256, label %b257
b256:
  %v1436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1437 = atomicrmw add ptr %v1436, i64 1 acq_rel
  %v1438 = load i64, ptr %v195, align 8
  %v1439 = add i64 %v1438, 1
  store i64 %v1439, ptr %v195, align 8
  %v1440 = mul i64 %v3, %v1439
  br label %b258
b258:
  %v1441 = load atomic i64, ptr %v1436 acquire, align 8
  %v1442 = icmp slt i64 %v1441, %v1440
  br i1 %v1442, label %b259, label %b260
b259:
  %v1443 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v195 = alloca i64, i64 1, align 8
  %v459 = alloca float, i64 64, align 4
  %v746 = alloca float, i64 64, align 4
  %v1825 = alloca float, i64 192, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds i64, ptr %v1, i64 6
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 19
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 20
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 21
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 22
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 26
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 27
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 44
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 63
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 65
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 69
  %v194 = load i64, ptr %v193, align 8
  store i64 0, ptr %v195, align 8
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v197 = load ptr, ptr %v196, align 4
  %v198 = mul i64 %v2, 18432
  %v199 = add i64 %v198, 544
  %v200 = getelementptr inbounds float, ptr %v197, i64 %v199
  %v201 = getelementptr inbounds float, ptr %v197, i64 0
  %v202 = getelementptr inbounds float, ptr %v197, i64 128
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b0, label %b1
b0:
  %v206 = add i64 1, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, 1
  %v213 = select i1 %v212, i64 %v211, i64 1
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  br label %b2
b2:
  %v221 = phi i64 [ %v213, %b0 ], [ %v235, %b3 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b3, label %b4
b3:
  %v223 = mul i64 %v221, 128
  %v224 = mul i64 %v221, 8
  %v225 = add i64 %v223, 0
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v201, i64 %v225
  %v228 = sub i64 8, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = mul i64 %v226, 1
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v18, i64 %v232
  call void @pack_rows(ptr %v233, i64 1, i64 8, i64 16, i64 %v230, ptr %v227, i64 8)
  %v234 = add i64 %v223, 128
  %v235 = add nsw i64 %v221, 1
  br label %b2
b4:
  %v236 = add i64 1, 0
  %v237 = sdiv i64 %v236, 1
  %v238 = add i64 %v2, 1
  %v239 = mul i64 %v237, %v2
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = mul i64 %v237, %v238
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  br label %b5
b5:
  %v251 = phi i64 [ %v243, %b4 ], [ %v265, %b6 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b6, label %b7
b6:
  %v253 = mul i64 %v251, 128
  %v254 = mul i64 %v251, 8
  %v255 = add i64 %v253, 0
  %v256 = add i64 %v254, 0
  %v257 = getelementptr inbounds float, ptr %v202, i64 %v255
  %v258 = sub i64 8, %v256
  %v259 = icmp slt i64 %v258, 0
  %v260 = select i1 %v259, i64 0, i64 %v258
  %v261 = mul i64 %v256, 1
  %v262 = add i64 0, %v261
  %v263 = getelementptr inbounds float, ptr %v12, i64 %v262
  call void @pack_rows(ptr %v263, i64 1, i64 8, i64 16, i64 %v260, ptr %v257, i64 8)
  %v264 = add i64 %v253, 128
  %v265 = add nsw i64 %v251, 1
  br label %b5
b7:
  br label %b1
b1:
  %v266 = icmp sgt i64 %v3, 1
  br i1 %v266, label %b8, label %b9
b8:
  %v267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v268 = atomicrmw add ptr %v267, i64 1 acq_rel
  %v269 = load i64, ptr %v195, align 8
  %v270 = add i64 %v269, 1
  store i64 %v270, ptr %v195, align 8
  %v271 = mul i64 %v3, %v270
  br label %b10
b10:
  %v272 = load atomic i64, ptr %v267 acquire, align 8
  %v273 = icmp slt i64 %v272, %v271
  br i1 %v273, label %b11, label %b12
b11:
  %v274 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v275 = add i64 %v8, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v8
  %v287 = select i1 %v286, i64 %v285, i64 %v8
  br label %b13
b13:
  %v288 = phi i64 [ %v282, %b9 ], [ %v356, %b18 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b14, label %b15
b14:
  %v290 = mul i64 %v288, 16
  %v291 = getelementptr inbounds float, ptr %v36, i64 %v290
  %v292 = mul i64 %v288, 68
  %v293 = getelementptr inbounds float, ptr %v86, i64 %v292
  %v294 = mul i64 %v288, 16
  %v295 = getelementptr inbounds float, ptr %v106, i64 %v294
  %v296 = mul i64 %v288, 16
  %v297 = getelementptr inbounds float, ptr %v108, i64 %v296
  %v298 = mul i64 %v288, 16
  %v299 = getelementptr inbounds float, ptr %v110, i64 %v298
  br label %b16
b16:
  %v300 = phi i64 [ 0, %b14 ], [ %v355, %b17 ]
  %v301 = icmp slt i64 %v300, 16
  br i1 %v301, label %b17, label %b18
b17:
  %v302 = add i64 0, %v300
  %v303 = getelementptr inbounds float, ptr %v291, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 48, %v300
  %v306 = getelementptr inbounds float, ptr %v293, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 0, %v300
  %v309 = getelementptr inbounds float, ptr %v30, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd <8 x float> %v307, %v310
  %v312 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v311)
  %v313 = fneg <8 x float> %v312
  %v314 = fcmp olt <8 x float> %v313, splat (float 0xC05A400000000000)
  %v315 = select <8 x i1> %v314, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v313
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v317 = fsub <8 x float> %v316, splat (float 0x4168000000000000)
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v315)
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v318)
  %v320 = bitcast <8 x float> %v316 to <8 x i32>
  %v321 = fmul <8 x float> %v319, %v319
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v319, <8 x float> splat (float 0x3F81227F40000000))
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v319, <8 x float> splat (float 0x3FA5556740000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> %v319, <8 x float> splat (float 0x3FC5554B00000000))
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> %v319, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v325, <8 x float> %v319)
  %v327 = sub <8 x i32> %v320, splat (i32 1262485250)
  %v328 = lshr <8 x i32> %v327, splat (i32 1)
  %v329 = sub <8 x i32> %v327, %v328
  %v330 = shl <8 x i32> %v328, splat (i32 23)
  %v331 = bitcast <8 x i32> %v330 to <8 x float>
  %v332 = shl <8 x i32> %v329, splat (i32 23)
  %v333 = bitcast <8 x i32> %v332 to <8 x float>
  %v334 = fadd <8 x float> %v326, splat (float 0x3FF0000000000000)
  %v335 = fmul <8 x float> %v334, %v331
  %v336 = fmul <8 x float> %v335, %v333
  %v337 = fcmp olt <8 x float> %v311, splat (float 0x0000000000000000)
  %v338 = select <8 x i1> %v337, <8 x float> %v336, <8 x float> splat (float 0x3FF0000000000000)
  %v339 = fadd <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v340 = fdiv <8 x float> %v338, %v339
  %v341 = fmul <8 x float> %v304, %v340
  %v342 = add i64 0, %v300
  %v343 = getelementptr inbounds float, ptr %v295, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = fmul <8 x float> %v304, %v344
  %v346 = fmul <8 x float> %v345, %v340
  %v347 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v348 = shufflevector <8 x float> %v347, <8 x float> poison, <8 x i32> zeroinitializer
  %v349 = fsub <8 x float> %v348, %v340
  %v350 = fmul <8 x float> %v346, %v349
  %v351 = add i64 0, %v300
  %v352 = getelementptr inbounds float, ptr %v297, i64 %v351
  store <8 x float> %v341, ptr %v352, align 4
  %v353 = add i64 0, %v300
  %v354 = getelementptr inbounds float, ptr %v299, i64 %v353
  store <8 x float> %v350, ptr %v354, align 4
  %v355 = add nsw i64 %v300, 8
  br label %b16
b18:
  %v356 = add nsw i64 %v288, 1
  br label %b13
b15:
  %v357 = add i64 %v8, 0
  %v358 = sdiv i64 %v357, 1
  %v359 = add i64 %v2, 1
  %v360 = mul i64 %v358, %v2
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v8
  %v364 = select i1 %v363, i64 %v362, i64 %v8
  %v365 = mul i64 %v358, %v359
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v8
  %v369 = select i1 %v368, i64 %v367, i64 %v8
  br label %b19
b19:
  %v370 = phi i64 [ %v364, %b15 ], [ %v396, %b24 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b20, label %b21
b20:
  br label %b22
b22:
  %v372 = phi i64 [ 0, %b20 ], [ %v395, %b23 ]
  %v373 = icmp slt i64 %v372, 2
  br i1 %v373, label %b23, label %b24
b23:
  %v374 = mul i64 %v370, 16
  %v375 = getelementptr inbounds float, ptr %v108, i64 %v374
  %v376 = mul i64 %v370, 2
  %v377 = getelementptr inbounds float, ptr %v104, i64 %v376
  %v378 = add i64 0, %v372
  %v379 = getelementptr inbounds float, ptr %v377, i64 %v378
  %v380 = load float, ptr %v379, align 4
  %v381 = mul i64 %v370, 16
  %v382 = getelementptr inbounds float, ptr %v112, i64 %v381
  %v383 = mul i64 %v372, 8
  %v384 = add i64 0, %v383
  %v385 = add i64 %v384, 0
  %v386 = getelementptr inbounds float, ptr %v375, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = insertelement <8 x float> poison, float %v380, i64 0
  %v389 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> zeroinitializer
  %v390 = fdiv <8 x float> %v387, %v389
  %v391 = mul i64 %v372, 8
  %v392 = add i64 0, %v391
  %v393 = add i64 %v392, 0
  %v394 = getelementptr inbounds float, ptr %v382, i64 %v393
  store <8 x float> %v390, ptr %v394, align 4
  %v395 = add nsw i64 %v372, 1
  br label %b22
b24:
  %v396 = add nsw i64 %v370, 1
  br label %b19
b21:
  %v397 = add i64 %v8, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v8
  %v404 = select i1 %v403, i64 %v402, i64 %v8
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v8
  %v409 = select i1 %v408, i64 %v407, i64 %v8
  br label %b25
b25:
  %v410 = phi i64 [ %v404, %b21 ], [ %v458, %b30 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b26, label %b27
b26:
  br label %b28
b28:
  %v412 = phi i64 [ 0, %b26 ], [ %v457, %b33 ]
  %v413 = icmp slt i64 %v412, 2
  br i1 %v413, label %b29, label %b30
b29:
  br label %b31
b31:
  %v414 = phi i64 [ 0, %b29 ], [ %v442, %b32 ]
  %v415 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v441, %b32 ]
  %v416 = icmp slt i64 %v414, 8
  br i1 %v416, label %b32, label %b33
b32:
  %v417 = mul i64 %v410, 16
  %v418 = getelementptr inbounds float, ptr %v108, i64 %v417
  %v419 = mul i64 %v410, 16
  %v420 = getelementptr inbounds float, ptr %v106, i64 %v419
  %v421 = mul i64 %v410, 2
  %v422 = getelementptr inbounds float, ptr %v104, i64 %v421
  %v423 = add i64 0, %v412
  %v424 = getelementptr inbounds float, ptr %v422, i64 %v423
  %v425 = load float, ptr %v424, align 4
  %v426 = mul i64 %v412, 8
  %v427 = add i64 0, %v426
  %v428 = add i64 %v427, %v414
  %v429 = getelementptr inbounds float, ptr %v418, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = mul i64 %v412, 8
  %v432 = add i64 0, %v431
  %v433 = add i64 %v432, %v414
  %v434 = getelementptr inbounds float, ptr %v420, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = fmul <8 x float> %v430, %v435
  %v437 = insertelement <8 x float> poison, float %v425, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fdiv <8 x float> %v436, %v438
  %v440 = fneg <8 x float> %v439
  %v441 = fadd <8 x float> %v415, %v440
  %v442 = add nsw i64 %v414, 8
  br label %b31
b33:
  %v443 = shufflevector <8 x float> %v415, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v444 = shufflevector <8 x float> %v415, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v445 = fadd <4 x float> %v443, %v444
  %v446 = shufflevector <4 x float> %v445, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v447 = shufflevector <4 x float> %v445, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v448 = fadd <2 x float> %v446, %v447
  %v449 = extractelement <2 x float> %v448, i64 0
  %v450 = extractelement <2 x float> %v448, i64 1
  %v451 = fadd float %v449, %v450
  %v452 = fadd float %v451, 0x0000000000000000
  %v453 = mul i64 %v410, 2
  %v454 = getelementptr inbounds float, ptr %v114, i64 %v453
  %v455 = add i64 0, %v412
  %v456 = getelementptr inbounds float, ptr %v454, i64 %v455
  store float %v452, ptr %v456, align 4
  %v457 = add nsw i64 %v412, 1
  br label %b28
b30:
  %v458 = add nsw i64 %v410, 1
  br label %b25
b27:
  %v460 = add i64 %v8, 0
  %v461 = sdiv i64 %v460, 1
  %v462 = add i64 %v2, 1
  %v463 = mul i64 %v461, %v2
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v8
  %v467 = select i1 %v466, i64 %v465, i64 %v8
  %v468 = mul i64 %v461, %v462
  %v469 = sdiv i64 %v468, %v3
  %v470 = mul i64 %v469, 1
  %v471 = icmp slt i64 %v470, %v8
  %v472 = select i1 %v471, i64 %v470, i64 %v8
  br label %b34
b34:
  %v473 = phi i64 [ %v467, %b27 ], [ %v527, %b39 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b35, label %b36
b35:
  %v475 = add i64 %v473, 96
  %v476 = icmp slt i64 %v475, %v472
  %v477 = select i1 %v476, i64 %v475, i64 %v472
  br label %b37
b37:
  %v478 = phi i64 [ 0, %b35 ], [ %v526, %b42 ]
  %v479 = icmp slt i64 %v478, 1
  br i1 %v479, label %b38, label %b39
b38:
  %v480 = sub i64 %v477, %v473
  %v481 = sub i64 8, 1
  %v482 = add i64 %v480, %v481
  %v483 = sdiv i64 %v482, 8
  br label %b40
b40:
  %v484 = phi i64 [ 0, %b38 ], [ %v525, %b47 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b41, label %b42
b41:
  %v486 = mul i64 %v480, %v484
  %v487 = sdiv i64 %v486, %v483
  %v488 = add i64 %v473, %v487
  %v489 = add i64 %v484, 1
  %v490 = mul i64 %v480, %v489
  %v491 = sdiv i64 %v490, %v483
  %v492 = add i64 %v473, %v491
  %v493 = mul i64 %v478, 128
  %v494 = getelementptr inbounds float, ptr %v201, i64 %v493
  %v495 = sub i64 %v492, %v488
  %v496 = mul i64 %v488, 16
  %v497 = getelementptr inbounds float, ptr %v110, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v497, i64 0
  %v499 = sub i64 %v495, 1
  %v500 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v499
  %v501 = load ptr, ptr %v500, align 4
  %v502 = getelementptr inbounds float, ptr %v459, i64 0
  %v503 = icmp sgt i64 %v495, 0
  br i1 %v503, label %b43, label %b44
b43:
  call void %v501(ptr %v498, i64 16, ptr %v494, i64 16, ptr %v502, i64 8, i64 0)
  br label %b44
b44:
  %v504 = add i64 %v493, 128
  br label %b45
b45:
  %v505 = phi i64 [ %v488, %b44 ], [ %v524, %b50 ]
  %v506 = icmp slt i64 %v505, %v492
  br i1 %v506, label %b46, label %b47
b46:
  %v507 = sub i64 %v505, %v488
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v459, i64 %v508
  %v510 = mul i64 %v505, 8
  %v511 = getelementptr inbounds float, ptr %v116, i64 %v510
  br label %b48
b48:
  %v512 = phi i64 [ 0, %b46 ], [ %v523, %b49 ]
  %v513 = icmp slt i64 %v512, 1
  br i1 %v513, label %b49, label %b50
b49:
  %v514 = mul i64 %v478, 1
  %v515 = add i64 %v514, %v512
  %v516 = mul i64 %v515, 8
  %v517 = add i64 0, %v512
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v509, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, %v516
  %v522 = getelementptr inbounds float, ptr %v511, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v512, 1
  br label %b48
b50:
  %v524 = add nsw i64 %v505, 1
  br label %b45
b47:
  %v525 = add nsw i64 %v484, 1
  br label %b40
b42:
  %v526 = add nsw i64 %v478, 1
  br label %b37
b39:
  %v527 = add nsw i64 %v473, 96
  br label %b34
b36:
  %v528 = add i64 %v8, 0
  %v529 = sdiv i64 %v528, 1
  %v530 = add i64 %v2, 1
  %v531 = mul i64 %v529, %v2
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v8
  %v535 = select i1 %v534, i64 %v533, i64 %v8
  %v536 = mul i64 %v529, %v530
  %v537 = sdiv i64 %v536, %v3
  %v538 = mul i64 %v537, 1
  %v539 = icmp slt i64 %v538, %v8
  %v540 = select i1 %v539, i64 %v538, i64 %v8
  br label %b51
b51:
  %v541 = phi i64 [ %v535, %b36 ], [ %v580, %b56 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b52, label %b53
b52:
  br label %b54
b54:
  %v543 = phi i64 [ 0, %b52 ], [ %v579, %b59 ]
  %v544 = icmp slt i64 %v543, 2
  br i1 %v544, label %b55, label %b56
b55:
  br label %b57
b57:
  %v545 = phi i64 [ 0, %b55 ], [ %v578, %b62 ]
  %v546 = icmp slt i64 %v545, 8
  br i1 %v546, label %b58, label %b59
b58:
  br label %b60
b60:
  %v547 = phi i64 [ 0, %b58 ], [ %v570, %b61 ]
  %v548 = phi float [ 0x0000000000000000, %b58 ], [ %v569, %b61 ]
  %v549 = icmp slt i64 %v547, 8
  br i1 %v549, label %b61, label %b62
b61:
  %v550 = mul i64 %v541, 16
  %v551 = getelementptr inbounds float, ptr %v112, i64 %v550
  %v552 = mul i64 %v543, 8
  %v553 = add i64 0, %v552
  %v554 = add i64 %v553, %v547
  %v555 = getelementptr inbounds float, ptr %v551, i64 %v554
  %v556 = load float, ptr %v555, align 4
  %v557 = mul i64 1, %v7
  %v558 = add i64 %v541, %v557
  %v559 = mul i64 %v558, 128
  %v560 = getelementptr inbounds float, ptr %v38, i64 %v559
  %v561 = mul i64 %v543, 64
  %v562 = add i64 0, %v561
  %v563 = add i64 %v562, %v545
  %v564 = mul i64 %v547, 8
  %v565 = add i64 %v563, %v564
  %v566 = getelementptr inbounds float, ptr %v560, i64 %v565
  %v567 = load float, ptr %v566, align 4
  %v568 = fmul float %v556, %v567
  %v569 = fadd float %v548, %v568
  %v570 = add nsw i64 %v547, 1
  br label %b60
b62:
  %v571 = mul i64 %v541, 16
  %v572 = getelementptr inbounds float, ptr %v108, i64 %v571
  %v573 = mul i64 %v543, 8
  %v574 = add i64 0, %v573
  %v575 = add i64 %v574, %v545
  %v576 = add i64 %v575, 0
  %v577 = getelementptr inbounds float, ptr %v572, i64 %v576
  store float %v548, ptr %v577, align 4
  %v578 = add nsw i64 %v545, 1
  br label %b57
b59:
  %v579 = add nsw i64 %v543, 1
  br label %b54
b56:
  %v580 = add nsw i64 %v541, 1
  br label %b51
b53:
  %v581 = add i64 %v8, 0
  %v582 = sdiv i64 %v581, 1
  %v583 = add i64 %v2, 1
  %v584 = mul i64 %v582, %v2
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v8
  %v588 = select i1 %v587, i64 %v586, i64 %v8
  %v589 = mul i64 %v582, %v583
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v8
  %v593 = select i1 %v592, i64 %v591, i64 %v8
  br label %b63
b63:
  %v594 = phi i64 [ %v588, %b53 ], [ %v669, %b64 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b64, label %b65
b64:
  %v596 = mul i64 %v594, 2
  %v597 = getelementptr inbounds float, ptr %v100, i64 %v596
  %v598 = mul i64 1, %v7
  %v599 = add i64 %v594, %v598
  %v600 = mul i64 %v599, 2
  %v601 = getelementptr inbounds float, ptr %v42, i64 %v600
  %v602 = mul i64 %v594, 2
  %v603 = getelementptr inbounds float, ptr %v114, i64 %v602
  %v604 = mul i64 %v594, 2
  %v605 = getelementptr inbounds float, ptr %v118, i64 %v604
  %v606 = icmp ult i64 2, 8
  %v607 = select i1 %v606, i64 2, i64 8
  %v608 = trunc i64 %v607 to i32
  %v609 = insertelement <8 x i32> poison, i32 %v608, i64 0
  %v610 = shufflevector <8 x i32> %v609, <8 x i32> poison, <8 x i32> zeroinitializer
  %v611 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v610
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v597, i64 %v612
  %v614 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v613, <8 x i1> %v611, <8 x float> zeroinitializer)
  %v615 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v614)
  %v616 = add i64 0, 0
  %v617 = getelementptr inbounds float, ptr %v601, i64 %v616
  %v618 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v617, <8 x i1> %v611, <8 x float> zeroinitializer)
  %v619 = fneg <8 x float> %v618
  %v620 = fcmp olt <8 x float> %v619, splat (float 0xC05A400000000000)
  %v621 = select <8 x i1> %v620, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v619
  %v622 = fcmp ogt <8 x float> %v621, splat (float 0x4056400000000000)
  %v623 = select <8 x i1> %v622, <8 x float> splat (float 0x4056400000000000), <8 x float> %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v625 = fsub <8 x float> %v624, splat (float 0x4168000000000000)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v623)
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v626)
  %v628 = bitcast <8 x float> %v624 to <8 x i32>
  %v629 = fmul <8 x float> %v627, %v627
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v627, <8 x float> splat (float 0x3F81227F40000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v627, <8 x float> splat (float 0x3FA5556740000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v627, <8 x float> splat (float 0x3FC5554B00000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v627, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v633, <8 x float> %v627)
  %v635 = sub <8 x i32> %v628, splat (i32 1262485250)
  %v636 = lshr <8 x i32> %v635, splat (i32 1)
  %v637 = sub <8 x i32> %v635, %v636
  %v638 = shl <8 x i32> %v636, splat (i32 23)
  %v639 = bitcast <8 x i32> %v638 to <8 x float>
  %v640 = shl <8 x i32> %v637, splat (i32 23)
  %v641 = bitcast <8 x i32> %v640 to <8 x float>
  %v642 = fadd <8 x float> %v634, splat (float 0x3FF0000000000000)
  %v643 = fmul <8 x float> %v642, %v639
  %v644 = fmul <8 x float> %v643, %v641
  %v645 = fcmp ogt <8 x float> %v615, %v644
  %v646 = select <8 x i1> %v645, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v647 = add i64 0, 0
  %v648 = getelementptr inbounds float, ptr %v603, i64 %v647
  %v649 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v648, <8 x i1> %v611, <8 x float> zeroinitializer)
  %v650 = fcmp oeq <8 x float> %v615, %v644
  %v651 = select <8 x i1> %v650, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v652 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v653 = shufflevector <8 x float> %v652, <8 x float> poison, <8 x i32> zeroinitializer
  %v654 = fmul <8 x float> %v653, %v649
  %v655 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v656 = shufflevector <8 x float> %v655, <8 x float> poison, <8 x i32> zeroinitializer
  %v657 = fcmp une <8 x float> %v651, splat (float 0x0000000000000000)
  %v658 = select <8 x i1> %v657, <8 x float> %v654, <8 x float> %v656
  %v659 = fcmp une <8 x float> %v646, splat (float 0x0000000000000000)
  %v660 = select <8 x i1> %v659, <8 x float> %v649, <8 x float> %v658
  %v661 = fcmp ogt <8 x float> %v614, splat (float 0x0000000000000000)
  %v662 = fcmp olt <8 x float> %v614, splat (float 0x0000000000000000)
  %v663 = fadd <8 x float> %v614, splat (float 0x0000000000000000)
  %v664 = select <8 x i1> %v662, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v663
  %v665 = select <8 x i1> %v661, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v664
  %v666 = fmul <8 x float> %v660, %v665
  %v667 = add i64 0, 0
  %v668 = getelementptr inbounds float, ptr %v605, i64 %v667
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v666, ptr align 4 %v668, <8 x i1> %v611)
  %v669 = add nsw i64 %v594, 1
  br label %b63
b65:
  %v670 = add i64 %v8, 0
  %v671 = sdiv i64 %v670, 1
  %v672 = add i64 %v2, 1
  %v673 = mul i64 %v671, %v2
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, %v8
  %v677 = select i1 %v676, i64 %v675, i64 %v8
  %v678 = mul i64 %v671, %v672
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 1
  %v681 = icmp slt i64 %v680, %v8
  %v682 = select i1 %v681, i64 %v680, i64 %v8
  br label %b66
b66:
  %v683 = phi i64 [ %v677, %b65 ], [ %v711, %b71 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b67, label %b68
b67:
  br label %b69
b69:
  %v685 = phi i64 [ 0, %b67 ], [ %v710, %b70 ]
  %v686 = icmp slt i64 %v685, 2
  br i1 %v686, label %b70, label %b71
b70:
  %v687 = mul i64 %v683, 2
  %v688 = getelementptr inbounds float, ptr %v118, i64 %v687
  %v689 = add i64 0, %v685
  %v690 = getelementptr inbounds float, ptr %v688, i64 %v689
  %v691 = load float, ptr %v690, align 4
  %v692 = mul i64 1, %v7
  %v693 = add i64 %v683, %v692
  %v694 = mul i64 %v693, 16
  %v695 = getelementptr inbounds float, ptr %v40, i64 %v694
  %v696 = mul i64 %v683, 16
  %v697 = getelementptr inbounds float, ptr %v120, i64 %v696
  %v698 = mul i64 %v685, 8
  %v699 = add i64 0, %v698
  %v700 = add i64 %v699, 0
  %v701 = getelementptr inbounds float, ptr %v695, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float %v691, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fmul <8 x float> %v704, %v702
  %v706 = mul i64 %v685, 8
  %v707 = add i64 0, %v706
  %v708 = add i64 %v707, 0
  %v709 = getelementptr inbounds float, ptr %v697, i64 %v708
  store <8 x float> %v705, ptr %v709, align 4
  %v710 = add nsw i64 %v685, 1
  br label %b69
b71:
  %v711 = add nsw i64 %v683, 1
  br label %b66
b68:
  %v712 = add i64 %v8, 0
  %v713 = sdiv i64 %v712, 1
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v8
  %v719 = select i1 %v718, i64 %v717, i64 %v8
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, %v8
  %v724 = select i1 %v723, i64 %v722, i64 %v8
  br label %b72
b72:
  %v725 = phi i64 [ %v719, %b68 ], [ %v745, %b77 ]
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b73, label %b74
b73:
  %v727 = mul i64 %v725, 16
  %v728 = getelementptr inbounds float, ptr %v120, i64 %v727
  %v729 = mul i64 %v725, 16
  %v730 = getelementptr inbounds float, ptr %v108, i64 %v729
  %v731 = mul i64 %v725, 16
  %v732 = getelementptr inbounds float, ptr %v122, i64 %v731
  br label %b75
b75:
  %v733 = phi i64 [ 0, %b73 ], [ %v744, %b76 ]
  %v734 = icmp slt i64 %v733, 16
  br i1 %v734, label %b76, label %b77
b76:
  %v735 = add i64 0, %v733
  %v736 = getelementptr inbounds float, ptr %v728, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 0, %v733
  %v739 = getelementptr inbounds float, ptr %v730, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fadd <8 x float> %v737, %v740
  %v742 = add i64 0, %v733
  %v743 = getelementptr inbounds float, ptr %v732, i64 %v742
  store <8 x float> %v741, ptr %v743, align 4
  %v744 = add nsw i64 %v733, 8
  br label %b75
b77:
  %v745 = add nsw i64 %v725, 1
  br label %b72
b74:
  %v747 = add i64 %v8, 0
  %v748 = sdiv i64 %v747, 1
  %v749 = add i64 %v2, 1
  %v750 = mul i64 %v748, %v2
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  %v755 = mul i64 %v748, %v749
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v8
  %v759 = select i1 %v758, i64 %v757, i64 %v8
  br label %b78
b78:
  %v760 = phi i64 [ %v754, %b74 ], [ %v814, %b83 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b79, label %b80
b79:
  %v762 = add i64 %v760, 96
  %v763 = icmp slt i64 %v762, %v759
  %v764 = select i1 %v763, i64 %v762, i64 %v759
  br label %b81
b81:
  %v765 = phi i64 [ 0, %b79 ], [ %v813, %b86 ]
  %v766 = icmp slt i64 %v765, 1
  br i1 %v766, label %b82, label %b83
b82:
  %v767 = sub i64 %v764, %v760
  %v768 = sub i64 8, 1
  %v769 = add i64 %v767, %v768
  %v770 = sdiv i64 %v769, 8
  br label %b84
b84:
  %v771 = phi i64 [ 0, %b82 ], [ %v812, %b91 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b85, label %b86
b85:
  %v773 = mul i64 %v767, %v771
  %v774 = sdiv i64 %v773, %v770
  %v775 = add i64 %v760, %v774
  %v776 = add i64 %v771, 1
  %v777 = mul i64 %v767, %v776
  %v778 = sdiv i64 %v777, %v770
  %v779 = add i64 %v760, %v778
  %v780 = mul i64 %v765, 128
  %v781 = getelementptr inbounds float, ptr %v202, i64 %v780
  %v782 = sub i64 %v779, %v775
  %v783 = mul i64 %v775, 16
  %v784 = getelementptr inbounds float, ptr %v122, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v784, i64 0
  %v786 = sub i64 %v782, 1
  %v787 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v786
  %v788 = load ptr, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v746, i64 0
  %v790 = icmp sgt i64 %v782, 0
  br i1 %v790, label %b87, label %b88
b87:
  call void %v788(ptr %v785, i64 16, ptr %v781, i64 16, ptr %v789, i64 8, i64 0)
  br label %b88
b88:
  %v791 = add i64 %v780, 128
  br label %b89
b89:
  %v792 = phi i64 [ %v775, %b88 ], [ %v811, %b94 ]
  %v793 = icmp slt i64 %v792, %v779
  br i1 %v793, label %b90, label %b91
b90:
  %v794 = sub i64 %v792, %v775
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v746, i64 %v795
  %v797 = mul i64 %v792, 8
  %v798 = getelementptr inbounds float, ptr %v124, i64 %v797
  br label %b92
b92:
  %v799 = phi i64 [ 0, %b90 ], [ %v810, %b93 ]
  %v800 = icmp slt i64 %v799, 1
  br i1 %v800, label %b93, label %b94
b93:
  %v801 = mul i64 %v765, 1
  %v802 = add i64 %v801, %v799
  %v803 = mul i64 %v802, 8
  %v804 = add i64 0, %v799
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v796, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = add i64 0, %v803
  %v809 = getelementptr inbounds float, ptr %v798, i64 %v808
  store <8 x float> %v807, ptr %v809, align 4
  %v810 = add nsw i64 %v799, 1
  br label %b92
b94:
  %v811 = add nsw i64 %v792, 1
  br label %b89
b91:
  %v812 = add nsw i64 %v771, 1
  br label %b84
b86:
  %v813 = add nsw i64 %v765, 1
  br label %b81
b83:
  %v814 = add nsw i64 %v760, 96
  br label %b78
b80:
  %v815 = icmp sgt i64 %v3, 1
  br i1 %v815, label %b95, label %b96
b95:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v817 = atomicrmw add ptr %v816, i64 1 acq_rel
  %v818 = load i64, ptr %v195, align 8
  %v819 = add i64 %v818, 1
  store i64 %v819, ptr %v195, align 8
  %v820 = mul i64 %v3, %v819
  br label %b97
b97:
  %v821 = load atomic i64, ptr %v816 acquire, align 8
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b98, label %b99
b98:
  %v823 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  br label %b100
b100:
  %v824 = phi i64 [ 0, %b96 ], [ %v1682, %b165 ]
  %v825 = icmp slt i64 %v824, %v5
  br i1 %v825, label %b101, label %b102
b101:
  %v826 = sub i64 %v5, 1
  %v827 = sub i64 %v826, %v824
  %v828 = add i64 %v7, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  br label %b103
b103:
  %v841 = phi i64 [ %v835, %b101 ], [ %v912, %b108 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b104, label %b105
b104:
  br label %b106
b106:
  %v843 = phi i64 [ 0, %b104 ], [ %v911, %b111 ]
  %v844 = icmp slt i64 %v843, 2
  br i1 %v844, label %b107, label %b108
b107:
  br label %b109
b109:
  %v845 = phi i64 [ 0, %b107 ], [ %v896, %b110 ]
  %v846 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v895, %b110 ]
  %v847 = icmp slt i64 %v845, 8
  br i1 %v847, label %b110, label %b111
b110:
  %v848 = add i64 %v827, 1
  %v849 = and i64 %v848, 1
  %v850 = mul i64 %v849, %v7
  %v851 = add i64 %v850, %v841
  %v852 = mul i64 %v851, 16
  %v853 = getelementptr inbounds float, ptr %v46, i64 %v852
  %v854 = add i64 %v827, 0
  %v855 = and i64 %v854, %v184
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v841
  %v858 = mul i64 %v857, 2
  %v859 = getelementptr inbounds float, ptr %v118, i64 %v858
  %v860 = add i64 0, %v843
  %v861 = getelementptr inbounds float, ptr %v859, i64 %v860
  %v862 = load float, ptr %v861, align 4
  %v863 = add i64 %v827, 0
  %v864 = and i64 %v863, %v154
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v841
  %v867 = mul i64 %v866, 16
  %v868 = getelementptr inbounds float, ptr %v88, i64 %v867
  %v869 = add i64 %v827, 0
  %v870 = and i64 %v869, %v144
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v841
  %v873 = mul i64 %v872, 16
  %v874 = getelementptr inbounds float, ptr %v40, i64 %v873
  %v875 = mul i64 %v843, 8
  %v876 = add i64 0, %v875
  %v877 = add i64 %v876, %v845
  %v878 = getelementptr inbounds float, ptr %v853, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = mul i64 %v843, 8
  %v881 = add i64 0, %v880
  %v882 = add i64 %v881, %v845
  %v883 = getelementptr inbounds float, ptr %v868, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float %v862, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = fmul <8 x float> %v886, %v884
  %v888 = fadd <8 x float> %v879, %v887
  %v889 = mul i64 %v843, 8
  %v890 = add i64 0, %v889
  %v891 = add i64 %v890, %v845
  %v892 = getelementptr inbounds float, ptr %v874, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fmul <8 x float> %v888, %v893
  %v895 = fadd <8 x float> %v846, %v894
  %v896 = add nsw i64 %v845, 8
  br label %b109
b111:
  %v897 = shufflevector <8 x float> %v846, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v898 = shufflevector <8 x float> %v846, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v899 = fadd <4 x float> %v897, %v898
  %v900 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v901 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v902 = fadd <2 x float> %v900, %v901
  %v903 = extractelement <2 x float> %v902, i64 0
  %v904 = extractelement <2 x float> %v902, i64 1
  %v905 = fadd float %v903, %v904
  %v906 = fadd float %v905, 0x0000000000000000
  %v907 = mul i64 %v841, 2
  %v908 = getelementptr inbounds float, ptr %v126, i64 %v907
  %v909 = add i64 0, %v843
  %v910 = getelementptr inbounds float, ptr %v908, i64 %v909
  store float %v906, ptr %v910, align 4
  %v911 = add nsw i64 %v843, 1
  br label %b106
b108:
  %v912 = add nsw i64 %v841, 1
  br label %b103
b105:
  %v913 = add i64 %v7, 0
  %v914 = sdiv i64 %v913, 1
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v7
  %v920 = select i1 %v919, i64 %v918, i64 %v7
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  br label %b112
b112:
  %v926 = phi i64 [ %v920, %b105 ], [ %v988, %b117 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b113, label %b114
b113:
  br label %b115
b115:
  %v928 = phi i64 [ 0, %b113 ], [ %v987, %b116 ]
  %v929 = icmp slt i64 %v928, 2
  br i1 %v929, label %b116, label %b117
b116:
  %v930 = add i64 %v827, 1
  %v931 = and i64 %v930, 1
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v926
  %v934 = mul i64 %v933, 16
  %v935 = getelementptr inbounds float, ptr %v46, i64 %v934
  %v936 = add i64 %v827, 0
  %v937 = and i64 %v936, %v184
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v926
  %v940 = mul i64 %v939, 2
  %v941 = getelementptr inbounds float, ptr %v118, i64 %v940
  %v942 = add i64 0, %v928
  %v943 = getelementptr inbounds float, ptr %v941, i64 %v942
  %v944 = load float, ptr %v943, align 4
  %v945 = add i64 %v827, 0
  %v946 = and i64 %v945, %v154
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v926
  %v949 = mul i64 %v948, 16
  %v950 = getelementptr inbounds float, ptr %v88, i64 %v949
  %v951 = add i64 %v827, 0
  %v952 = and i64 %v951, %v162
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v926
  %v955 = mul i64 %v954, 2
  %v956 = getelementptr inbounds float, ptr %v96, i64 %v955
  %v957 = add i64 0, %v928
  %v958 = getelementptr inbounds float, ptr %v956, i64 %v957
  %v959 = load float, ptr %v958, align 4
  %v960 = add i64 %v827, 0
  %v961 = and i64 %v960, 1
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v926
  %v964 = mul i64 %v963, 16
  %v965 = getelementptr inbounds float, ptr %v46, i64 %v964
  %v966 = mul i64 %v928, 8
  %v967 = add i64 0, %v966
  %v968 = add i64 %v967, 0
  %v969 = getelementptr inbounds float, ptr %v935, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = mul i64 %v928, 8
  %v972 = add i64 0, %v971
  %v973 = add i64 %v972, 0
  %v974 = getelementptr inbounds float, ptr %v950, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = insertelement <8 x float> poison, float %v944, i64 0
  %v977 = shufflevector <8 x float> %v976, <8 x float> poison, <8 x i32> zeroinitializer
  %v978 = fmul <8 x float> %v977, %v975
  %v979 = fadd <8 x float> %v970, %v978
  %v980 = insertelement <8 x float> poison, float %v959, i64 0
  %v981 = shufflevector <8 x float> %v980, <8 x float> poison, <8 x i32> zeroinitializer
  %v982 = fmul <8 x float> %v979, %v981
  %v983 = mul i64 %v928, 8
  %v984 = add i64 0, %v983
  %v985 = add i64 %v984, 0
  %v986 = getelementptr inbounds float, ptr %v965, i64 %v985
  store <8 x float> %v982, ptr %v986, align 4
  %v987 = add nsw i64 %v928, 1
  br label %b115
b117:
  %v988 = add nsw i64 %v926, 1
  br label %b112
b114:
  %v989 = add i64 %v7, 0
  %v990 = sdiv i64 %v989, 1
  %v991 = add i64 %v2, 1
  %v992 = mul i64 %v990, %v2
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, %v7
  %v996 = select i1 %v995, i64 %v994, i64 %v7
  %v997 = mul i64 %v990, %v991
  %v998 = sdiv i64 %v997, %v3
  %v999 = mul i64 %v998, 1
  %v1000 = icmp slt i64 %v999, %v7
  %v1001 = select i1 %v1000, i64 %v999, i64 %v7
  br label %b118
b118:
  %v1002 = phi i64 [ %v996, %b114 ], [ %v1085, %b123 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1004 = phi i64 [ 0, %b119 ], [ %v1084, %b126 ]
  %v1005 = icmp slt i64 %v1004, 2
  br i1 %v1005, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1006 = phi i64 [ 0, %b122 ], [ %v1083, %b125 ]
  %v1007 = icmp slt i64 %v1006, 8
  br i1 %v1007, label %b125, label %b126
b125:
  %v1008 = add i64 %v827, 1
  %v1009 = and i64 %v1008, 1
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v1002
  %v1012 = mul i64 %v1011, 128
  %v1013 = getelementptr inbounds float, ptr %v44, i64 %v1012
  %v1014 = add i64 %v827, 0
  %v1015 = and i64 %v1014, %v178
  %v1016 = mul i64 %v1015, %v7
  %v1017 = add i64 %v1016, %v1002
  %v1018 = mul i64 %v1017, 16
  %v1019 = getelementptr inbounds float, ptr %v112, i64 %v1018
  %v1020 = mul i64 %v1004, 8
  %v1021 = add i64 0, %v1020
  %v1022 = add i64 %v1021, %v1006
  %v1023 = getelementptr inbounds float, ptr %v1019, i64 %v1022
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = add i64 %v827, 0
  %v1026 = and i64 %v1025, %v154
  %v1027 = mul i64 %v1026, %v7
  %v1028 = add i64 %v1027, %v1002
  %v1029 = mul i64 %v1028, 16
  %v1030 = getelementptr inbounds float, ptr %v88, i64 %v1029
  %v1031 = add i64 %v827, 0
  %v1032 = and i64 %v1031, %v162
  %v1033 = mul i64 %v1032, %v7
  %v1034 = add i64 %v1033, %v1002
  %v1035 = mul i64 %v1034, 2
  %v1036 = getelementptr inbounds float, ptr %v96, i64 %v1035
  %v1037 = add i64 0, %v1004
  %v1038 = getelementptr inbounds float, ptr %v1036, i64 %v1037
  %v1039 = load float, ptr %v1038, align 4
  %v1040 = add i64 %v827, 0
  %v1041 = and i64 %v1040, %v192
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v1002
  %v1044 = mul i64 %v1043, 128
  %v1045 = getelementptr inbounds float, ptr %v128, i64 %v1044
  %v1046 = add i64 %v827, 0
  %v1047 = and i64 %v1046, 1
  %v1048 = mul i64 %v1047, %v7
  %v1049 = add i64 %v1048, %v1002
  %v1050 = mul i64 %v1049, 128
  %v1051 = getelementptr inbounds float, ptr %v44, i64 %v1050
  %v1052 = mul i64 %v1004, 64
  %v1053 = add i64 0, %v1052
  %v1054 = mul i64 %v1006, 8
  %v1055 = add i64 %v1053, %v1054
  %v1056 = add i64 %v1055, 0
  %v1057 = getelementptr inbounds float, ptr %v1013, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = mul i64 %v1004, 8
  %v1060 = add i64 0, %v1059
  %v1061 = add i64 %v1060, 0
  %v1062 = getelementptr inbounds float, ptr %v1030, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = insertelement <8 x float> poison, float %v1024, i64 0
  %v1065 = shufflevector <8 x float> %v1064, <8 x float> poison, <8 x i32> zeroinitializer
  %v1066 = fmul <8 x float> %v1065, %v1063
  %v1067 = fadd <8 x float> %v1058, %v1066
  %v1068 = insertelement <8 x float> poison, float %v1039, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = fmul <8 x float> %v1067, %v1069
  %v1071 = mul i64 %v1004, 64
  %v1072 = add i64 0, %v1071
  %v1073 = mul i64 %v1006, 8
  %v1074 = add i64 %v1072, %v1073
  %v1075 = add i64 %v1074, 0
  %v1076 = getelementptr inbounds float, ptr %v1045, i64 %v1075
  store <8 x float> %v1067, ptr %v1076, align 4
  %v1077 = mul i64 %v1004, 64
  %v1078 = add i64 0, %v1077
  %v1079 = mul i64 %v1006, 8
  %v1080 = add i64 %v1078, %v1079
  %v1081 = add i64 %v1080, 0
  %v1082 = getelementptr inbounds float, ptr %v1051, i64 %v1081
  store <8 x float> %v1070, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1006, 1
  br label %b124
b126:
  %v1084 = add nsw i64 %v1004, 1
  br label %b121
b123:
  %v1085 = add nsw i64 %v1002, 1
  br label %b118
b120:
  %v1086 = add i64 %v7, 0
  %v1087 = sdiv i64 %v1086, 1
  %v1088 = add i64 %v2, 1
  %v1089 = mul i64 %v1087, %v2
  %v1090 = sdiv i64 %v1089, %v3
  %v1091 = mul i64 %v1090, 1
  %v1092 = icmp slt i64 %v1091, %v7
  %v1093 = select i1 %v1092, i64 %v1091, i64 %v7
  %v1094 = mul i64 %v1087, %v1088
  %v1095 = sdiv i64 %v1094, %v3
  %v1096 = mul i64 %v1095, 1
  %v1097 = icmp slt i64 %v1096, %v7
  %v1098 = select i1 %v1097, i64 %v1096, i64 %v7
  br label %b127
b127:
  %v1099 = phi i64 [ %v1093, %b120 ], [ %v1142, %b132 ]
  %v1100 = icmp slt i64 %v1099, %v1098
  br i1 %v1100, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1101 = phi i64 [ 0, %b128 ], [ %v1141, %b135 ]
  %v1102 = icmp slt i64 %v1101, 2
  br i1 %v1102, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1103 = phi i64 [ 0, %b131 ], [ %v1134, %b134 ]
  %v1104 = phi <8 x float> [ splat (float 0x0000000000000000), %b131 ], [ %v1133, %b134 ]
  %v1105 = icmp slt i64 %v1103, 8
  br i1 %v1105, label %b134, label %b135
b134:
  %v1106 = add i64 %v827, 0
  %v1107 = and i64 %v1106, %v192
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1099
  %v1110 = mul i64 %v1109, 128
  %v1111 = getelementptr inbounds float, ptr %v128, i64 %v1110
  %v1112 = add i64 %v827, 0
  %v1113 = and i64 %v1112, %v158
  %v1114 = mul i64 %v1113, %v7
  %v1115 = add i64 %v1114, %v1099
  %v1116 = mul i64 %v1115, 16
  %v1117 = getelementptr inbounds float, ptr %v92, i64 %v1116
  %v1118 = mul i64 %v1101, 8
  %v1119 = add i64 0, %v1118
  %v1120 = add i64 %v1119, %v1103
  %v1121 = getelementptr inbounds float, ptr %v1117, i64 %v1120
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = mul i64 %v1101, 64
  %v1124 = add i64 0, %v1123
  %v1125 = add i64 %v1124, 0
  %v1126 = mul i64 %v1103, 8
  %v1127 = add i64 %v1125, %v1126
  %v1128 = getelementptr inbounds float, ptr %v1111, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = insertelement <8 x float> poison, float %v1122, i64 0
  %v1131 = shufflevector <8 x float> %v1130, <8 x float> poison, <8 x i32> zeroinitializer
  %v1132 = fmul <8 x float> %v1129, %v1131
  %v1133 = fadd <8 x float> %v1104, %v1132
  %v1134 = add nsw i64 %v1103, 1
  br label %b133
b135:
  %v1135 = mul i64 %v1099, 16
  %v1136 = getelementptr inbounds float, ptr %v130, i64 %v1135
  %v1137 = mul i64 %v1101, 8
  %v1138 = add i64 0, %v1137
  %v1139 = add i64 %v1138, 0
  %v1140 = getelementptr inbounds float, ptr %v1136, i64 %v1139
  store <8 x float> %v1104, ptr %v1140, align 4
  %v1141 = add nsw i64 %v1101, 1
  br label %b130
b132:
  %v1142 = add nsw i64 %v1099, 1
  br label %b127
b129:
  %v1143 = add i64 %v7, 0
  %v1144 = sdiv i64 %v1143, 1
  %v1145 = add i64 %v2, 1
  %v1146 = mul i64 %v1144, %v2
  %v1147 = sdiv i64 %v1146, %v3
  %v1148 = mul i64 %v1147, 1
  %v1149 = icmp slt i64 %v1148, %v7
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v7
  %v1151 = mul i64 %v1144, %v1145
  %v1152 = sdiv i64 %v1151, %v3
  %v1153 = mul i64 %v1152, 1
  %v1154 = icmp slt i64 %v1153, %v7
  %v1155 = select i1 %v1154, i64 %v1153, i64 %v7
  br label %b136
b136:
  %v1156 = phi i64 [ %v1150, %b129 ], [ %v1212, %b141 ]
  %v1157 = icmp slt i64 %v1156, %v1155
  br i1 %v1157, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1158 = phi i64 [ 0, %b137 ], [ %v1211, %b144 ]
  %v1159 = icmp slt i64 %v1158, 2
  br i1 %v1159, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1160 = phi i64 [ 0, %b140 ], [ %v1196, %b147 ]
  %v1161 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1165, %b147 ]
  %v1162 = phi float [ 0x0000000000000000, %b140 ], [ %v1162, %b147 ]
  %v1163 = icmp slt i64 %v1160, 8
  br i1 %v1163, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1164 = phi i64 [ 0, %b143 ], [ %v1195, %b146 ]
  %v1165 = phi <8 x float> [ %v1161, %b143 ], [ %v1194, %b146 ]
  %v1166 = icmp slt i64 %v1164, 8
  br i1 %v1166, label %b146, label %b147
b146:
  %v1167 = add i64 %v827, 0
  %v1168 = and i64 %v1167, %v192
  %v1169 = mul i64 %v1168, %v7
  %v1170 = add i64 %v1169, %v1156
  %v1171 = mul i64 %v1170, 128
  %v1172 = getelementptr inbounds float, ptr %v128, i64 %v1171
  %v1173 = add i64 %v827, 0
  %v1174 = and i64 %v1173, %v142
  %v1175 = mul i64 %v1174, %v7
  %v1176 = add i64 %v1175, %v1156
  %v1177 = mul i64 %v1176, 128
  %v1178 = getelementptr inbounds float, ptr %v38, i64 %v1177
  %v1179 = mul i64 %v1158, 64
  %v1180 = add i64 0, %v1179
  %v1181 = mul i64 %v1160, 8
  %v1182 = add i64 %v1180, %v1181
  %v1183 = add i64 %v1182, %v1164
  %v1184 = getelementptr inbounds float, ptr %v1172, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = mul i64 %v1158, 64
  %v1187 = add i64 0, %v1186
  %v1188 = mul i64 %v1160, 8
  %v1189 = add i64 %v1187, %v1188
  %v1190 = add i64 %v1189, %v1164
  %v1191 = getelementptr inbounds float, ptr %v1178, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = fmul <8 x float> %v1185, %v1192
  %v1194 = fadd <8 x float> %v1165, %v1193
  %v1195 = add nsw i64 %v1164, 8
  br label %b145
b147:
  %v1196 = add nsw i64 %v1160, 1
  br label %b142
b144:
  %v1197 = shufflevector <8 x float> %v1161, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1198 = shufflevector <8 x float> %v1161, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1199 = fadd <4 x float> %v1197, %v1198
  %v1200 = shufflevector <4 x float> %v1199, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1201 = shufflevector <4 x float> %v1199, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1202 = fadd <2 x float> %v1200, %v1201
  %v1203 = extractelement <2 x float> %v1202, i64 0
  %v1204 = extractelement <2 x float> %v1202, i64 1
  %v1205 = fadd float %v1203, %v1204
  %v1206 = fadd float %v1205, %v1162
  %v1207 = mul i64 %v1156, 2
  %v1208 = getelementptr inbounds float, ptr %v132, i64 %v1207
  %v1209 = add i64 0, %v1158
  %v1210 = getelementptr inbounds float, ptr %v1208, i64 %v1209
  store float %v1206, ptr %v1210, align 4
  %v1211 = add nsw i64 %v1158, 1
  br label %b139
b141:
  %v1212 = add nsw i64 %v1156, 1
  br label %b136
b138:
  %v1213 = add i64 %v7, 0
  %v1214 = sdiv i64 %v1213, 1
  %v1215 = add i64 %v2, 1
  %v1216 = mul i64 %v1214, %v2
  %v1217 = sdiv i64 %v1216, %v3
  %v1218 = mul i64 %v1217, 1
  %v1219 = icmp slt i64 %v1218, %v7
  %v1220 = select i1 %v1219, i64 %v1218, i64 %v7
  %v1221 = mul i64 %v1214, %v1215
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v7
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v7
  br label %b148
b148:
  %v1226 = phi i64 [ %v1220, %b138 ], [ %v1309, %b153 ]
  %v1227 = icmp slt i64 %v1226, %v1225
  br i1 %v1227, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1228 = phi i64 [ 0, %b149 ], [ %v1308, %b156 ]
  %v1229 = icmp slt i64 %v1228, 2
  br i1 %v1229, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1230 = phi i64 [ 0, %b152 ], [ %v1293, %b155 ]
  %v1231 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v1292, %b155 ]
  %v1232 = icmp slt i64 %v1230, 8
  br i1 %v1232, label %b155, label %b156
b155:
  %v1233 = add i64 %v827, 1
  %v1234 = and i64 %v1233, 1
  %v1235 = mul i64 %v1234, %v7
  %v1236 = add i64 %v1235, %v1226
  %v1237 = mul i64 %v1236, 16
  %v1238 = getelementptr inbounds float, ptr %v46, i64 %v1237
  %v1239 = add i64 %v827, 0
  %v1240 = and i64 %v1239, %v184
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1226
  %v1243 = mul i64 %v1242, 2
  %v1244 = getelementptr inbounds float, ptr %v118, i64 %v1243
  %v1245 = add i64 0, %v1228
  %v1246 = getelementptr inbounds float, ptr %v1244, i64 %v1245
  %v1247 = load float, ptr %v1246, align 4
  %v1248 = add i64 %v827, 0
  %v1249 = and i64 %v1248, %v154
  %v1250 = mul i64 %v1249, %v7
  %v1251 = add i64 %v1250, %v1226
  %v1252 = mul i64 %v1251, 16
  %v1253 = getelementptr inbounds float, ptr %v88, i64 %v1252
  %v1254 = mul i64 %v1226, 16
  %v1255 = getelementptr inbounds float, ptr %v130, i64 %v1254
  %v1256 = add i64 %v827, 0
  %v1257 = and i64 %v1256, %v156
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1226
  %v1260 = mul i64 %v1259, 16
  %v1261 = getelementptr inbounds float, ptr %v90, i64 %v1260
  %v1262 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1263 = mul i64 %v1228, 8
  %v1264 = add i64 0, %v1263
  %v1265 = add i64 %v1264, %v1230
  %v1266 = getelementptr inbounds float, ptr %v1238, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = mul i64 %v1228, 8
  %v1269 = add i64 0, %v1268
  %v1270 = add i64 %v1269, %v1230
  %v1271 = getelementptr inbounds float, ptr %v1253, i64 %v1270
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = insertelement <8 x float> poison, float %v1247, i64 0
  %v1274 = shufflevector <8 x float> %v1273, <8 x float> poison, <8 x i32> zeroinitializer
  %v1275 = fmul <8 x float> %v1274, %v1272
  %v1276 = fadd <8 x float> %v1267, %v1275
  %v1277 = mul i64 %v1228, 8
  %v1278 = add i64 0, %v1277
  %v1279 = add i64 %v1278, %v1230
  %v1280 = getelementptr inbounds float, ptr %v1255, i64 %v1279
  %v1281 = load <8 x float>, ptr %v1280, align 4
  %v1282 = fadd <8 x float> %v1276, %v1281
  %v1283 = mul i64 %v1228, 8
  %v1284 = add i64 0, %v1283
  %v1285 = add i64 %v1284, %v1230
  %v1286 = getelementptr inbounds float, ptr %v1261, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = insertelement <8 x float> poison, float %v1262, i64 0
  %v1289 = shufflevector <8 x float> %v1288, <8 x float> poison, <8 x i32> zeroinitializer
  %v1290 = fdiv <8 x float> %v1287, %v1289
  %v1291 = fmul <8 x float> %v1282, %v1290
  %v1292 = fadd <8 x float> %v1231, %v1291
  %v1293 = add nsw i64 %v1230, 8
  br label %b154
b156:
  %v1294 = shufflevector <8 x float> %v1231, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1295 = shufflevector <8 x float> %v1231, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1296 = fadd <4 x float> %v1294, %v1295
  %v1297 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1298 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1299 = fadd <2 x float> %v1297, %v1298
  %v1300 = extractelement <2 x float> %v1299, i64 0
  %v1301 = extractelement <2 x float> %v1299, i64 1
  %v1302 = fadd float %v1300, %v1301
  %v1303 = fadd float %v1302, 0x0000000000000000
  %v1304 = mul i64 %v1226, 2
  %v1305 = getelementptr inbounds float, ptr %v134, i64 %v1304
  %v1306 = add i64 0, %v1228
  %v1307 = getelementptr inbounds float, ptr %v1305, i64 %v1306
  store float %v1303, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1228, 1
  br label %b151
b153:
  %v1309 = add nsw i64 %v1226, 1
  br label %b148
b150:
  %v1310 = add i64 %v7, 0
  %v1311 = sdiv i64 %v1310, 1
  %v1312 = add i64 %v2, 1
  %v1313 = mul i64 %v1311, %v2
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v7
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v7
  %v1318 = mul i64 %v1311, %v1312
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v7
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v7
  br label %b157
b157:
  %v1323 = phi i64 [ %v1317, %b150 ], [ %v1397, %b162 ]
  %v1324 = icmp slt i64 %v1323, %v1322
  br i1 %v1324, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1325 = phi i64 [ 0, %b158 ], [ %v1396, %b161 ]
  %v1326 = icmp slt i64 %v1325, 2
  br i1 %v1326, label %b161, label %b162
b161:
  %v1327 = add i64 %v827, 1
  %v1328 = and i64 %v1327, 1
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1323
  %v1331 = mul i64 %v1330, 16
  %v1332 = getelementptr inbounds float, ptr %v46, i64 %v1331
  %v1333 = add i64 %v827, 0
  %v1334 = and i64 %v1333, %v184
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1323
  %v1337 = mul i64 %v1336, 2
  %v1338 = getelementptr inbounds float, ptr %v118, i64 %v1337
  %v1339 = add i64 0, %v1325
  %v1340 = getelementptr inbounds float, ptr %v1338, i64 %v1339
  %v1341 = load float, ptr %v1340, align 4
  %v1342 = add i64 %v827, 0
  %v1343 = and i64 %v1342, %v154
  %v1344 = mul i64 %v1343, %v7
  %v1345 = add i64 %v1344, %v1323
  %v1346 = mul i64 %v1345, 16
  %v1347 = getelementptr inbounds float, ptr %v88, i64 %v1346
  %v1348 = mul i64 %v1323, 16
  %v1349 = getelementptr inbounds float, ptr %v130, i64 %v1348
  %v1350 = add i64 %v827, 0
  %v1351 = and i64 %v1350, %v160
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1323
  %v1354 = mul i64 %v1353, 2
  %v1355 = getelementptr inbounds float, ptr %v94, i64 %v1354
  %v1356 = add i64 0, %v1325
  %v1357 = getelementptr inbounds float, ptr %v1355, i64 %v1356
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1360 = add i64 %v827, 0
  %v1361 = and i64 %v1360, %v178
  %v1362 = mul i64 %v1361, %v7
  %v1363 = add i64 %v1362, %v1323
  %v1364 = mul i64 %v1363, 16
  %v1365 = getelementptr inbounds float, ptr %v112, i64 %v1364
  %v1366 = mul i64 %v1325, 8
  %v1367 = add i64 0, %v1366
  %v1368 = add i64 %v1367, 0
  %v1369 = getelementptr inbounds float, ptr %v1332, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = mul i64 %v1325, 8
  %v1372 = add i64 0, %v1371
  %v1373 = add i64 %v1372, 0
  %v1374 = getelementptr inbounds float, ptr %v1347, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = insertelement <8 x float> poison, float %v1341, i64 0
  %v1377 = shufflevector <8 x float> %v1376, <8 x float> poison, <8 x i32> zeroinitializer
  %v1378 = fmul <8 x float> %v1377, %v1375
  %v1379 = fadd <8 x float> %v1370, %v1378
  %v1380 = mul i64 %v1325, 8
  %v1381 = add i64 0, %v1380
  %v1382 = add i64 %v1381, 0
  %v1383 = getelementptr inbounds float, ptr %v1349, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = fadd <8 x float> %v1379, %v1384
  %v1386 = insertelement <8 x float> poison, float %v1358, i64 0
  %v1387 = shufflevector <8 x float> %v1386, <8 x float> poison, <8 x i32> zeroinitializer
  %v1388 = fmul <8 x float> %v1385, %v1387
  %v1389 = insertelement <8 x float> poison, float %v1359, i64 0
  %v1390 = shufflevector <8 x float> %v1389, <8 x float> poison, <8 x i32> zeroinitializer
  %v1391 = fdiv <8 x float> %v1388, %v1390
  %v1392 = mul i64 %v1325, 8
  %v1393 = add i64 0, %v1392
  %v1394 = add i64 %v1393, 0
  %v1395 = getelementptr inbounds float, ptr %v1365, i64 %v1394
  store <8 x float> %v1391, ptr %v1395, align 4
  %v1396 = add nsw i64 %v1325, 1
  br label %b160
b162:
  %v1397 = add nsw i64 %v1323, 1
  br label %b157
b159:
  %v1398 = add i64 %v7, 0
  %v1399 = sdiv i64 %v1398, 1
  %v1400 = add i64 %v2, 1
  %v1401 = mul i64 %v1399, %v2
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v7
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v7
  %v1406 = mul i64 %v1399, %v1400
  %v1407 = sdiv i64 %v1406, %v3
  %v1408 = mul i64 %v1407, 1
  %v1409 = icmp slt i64 %v1408, %v7
  %v1410 = select i1 %v1409, i64 %v1408, i64 %v7
  br label %b163
b163:
  %v1411 = phi i64 [ %v1405, %b159 ], [ %v1681, %b164 ]
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b164, label %b165
b164:
  %v1413 = mul i64 %v1411, 2
  %v1414 = getelementptr inbounds float, ptr %v132, i64 %v1413
  %v1415 = mul i64 %v1411, 2
  %v1416 = getelementptr inbounds float, ptr %v126, i64 %v1415
  %v1417 = add i64 %v827, 0
  %v1418 = and i64 %v1417, %v162
  %v1419 = mul i64 %v1418, %v7
  %v1420 = add i64 %v1419, %v1411
  %v1421 = mul i64 %v1420, 2
  %v1422 = getelementptr inbounds float, ptr %v96, i64 %v1421
  %v1423 = add i64 %v827, 0
  %v1424 = and i64 %v1423, %v146
  %v1425 = mul i64 %v1424, %v7
  %v1426 = add i64 %v1425, %v1411
  %v1427 = mul i64 %v1426, 2
  %v1428 = getelementptr inbounds float, ptr %v42, i64 %v1427
  %v1429 = add i64 %v827, 0
  %v1430 = and i64 %v1429, %v152
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1411
  %v1433 = mul i64 %v1432, 68
  %v1434 = getelementptr inbounds float, ptr %v86, i64 %v1433
  %v1435 = add i64 %v827, 1
  %v1436 = and i64 %v1435, 1
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1411
  %v1439 = mul i64 %v1438, 2
  %v1440 = getelementptr inbounds float, ptr %v48, i64 %v1439
  %v1441 = add i64 %v827, 1
  %v1442 = and i64 %v1441, %v146
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1411
  %v1445 = mul i64 %v1444, 2
  %v1446 = getelementptr inbounds float, ptr %v42, i64 %v1445
  %v1447 = add i64 %v827, 0
  %v1448 = and i64 %v1447, %v166
  %v1449 = mul i64 %v1448, %v7
  %v1450 = add i64 %v1449, %v1411
  %v1451 = mul i64 %v1450, 2
  %v1452 = getelementptr inbounds float, ptr %v100, i64 %v1451
  %v1453 = add i64 %v827, 0
  %v1454 = and i64 %v1453, %v180
  %v1455 = mul i64 %v1454, %v7
  %v1456 = add i64 %v1455, %v1411
  %v1457 = mul i64 %v1456, 2
  %v1458 = getelementptr inbounds float, ptr %v114, i64 %v1457
  %v1459 = mul i64 %v1411, 2
  %v1460 = getelementptr inbounds float, ptr %v134, i64 %v1459
  %v1461 = add i64 %v827, 0
  %v1462 = and i64 %v1461, %v160
  %v1463 = mul i64 %v1462, %v7
  %v1464 = add i64 %v1463, %v1411
  %v1465 = mul i64 %v1464, 2
  %v1466 = getelementptr inbounds float, ptr %v94, i64 %v1465
  %v1467 = add i64 %v827, 0
  %v1468 = and i64 %v1467, 1
  %v1469 = mul i64 %v1468, %v7
  %v1470 = add i64 %v1469, %v1411
  %v1471 = mul i64 %v1470, 2
  %v1472 = getelementptr inbounds float, ptr %v48, i64 %v1471
  %v1473 = add i64 %v827, 0
  %v1474 = and i64 %v1473, %v184
  %v1475 = mul i64 %v1474, %v7
  %v1476 = add i64 %v1475, %v1411
  %v1477 = mul i64 %v1476, 2
  %v1478 = getelementptr inbounds float, ptr %v118, i64 %v1477
  %v1479 = add i64 %v827, 0
  %v1480 = and i64 %v1479, %v194
  %v1481 = mul i64 %v1480, %v7
  %v1482 = add i64 %v1481, %v1411
  %v1483 = mul i64 %v1482, 2
  %v1484 = getelementptr inbounds float, ptr %v136, i64 %v1483
  %v1485 = icmp ult i64 2, 8
  %v1486 = select i1 %v1485, i64 2, i64 8
  %v1487 = trunc i64 %v1486 to i32
  %v1488 = insertelement <8 x i32> poison, i32 %v1487, i64 0
  %v1489 = shufflevector <8 x i32> %v1488, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1490 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1489
  %v1491 = add i64 0, 0
  %v1492 = getelementptr inbounds float, ptr %v1414, i64 %v1491
  %v1493 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1492, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1494 = add i64 0, 0
  %v1495 = getelementptr inbounds float, ptr %v1416, i64 %v1494
  %v1496 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1495, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1497 = fadd <8 x float> %v1493, %v1496
  %v1498 = add i64 0, 0
  %v1499 = getelementptr inbounds float, ptr %v1422, i64 %v1498
  %v1500 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1499, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1501 = fmul <8 x float> %v1497, %v1500
  %v1502 = add i64 0, 0
  %v1503 = getelementptr inbounds float, ptr %v1428, i64 %v1502
  %v1504 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1503, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1505 = add i64 66, 0
  %v1506 = getelementptr inbounds float, ptr %v1434, i64 %v1505
  %v1507 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1506, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1508 = add i64 0, 0
  %v1509 = getelementptr inbounds float, ptr %v34, i64 %v1508
  %v1510 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1509, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1511 = fadd <8 x float> %v1507, %v1510
  %v1512 = fneg <8 x float> %v1511
  %v1513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1512)
  %v1514 = fneg <8 x float> %v1513
  %v1515 = fcmp olt <8 x float> %v1514, splat (float 0xC05A400000000000)
  %v1516 = select <8 x i1> %v1515, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1514
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1518 = fsub <8 x float> %v1517, splat (float 0x4168000000000000)
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1516)
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1519)
  %v1521 = bitcast <8 x float> %v1517 to <8 x i32>
  %v1522 = fmul <8 x float> %v1520, %v1520
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1520, <8 x float> splat (float 0x3F81227F40000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1520, <8 x float> splat (float 0x3FA5556740000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1520, <8 x float> splat (float 0x3FC5554B00000000))
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1526, <8 x float> %v1520)
  %v1528 = sub <8 x i32> %v1521, splat (i32 1262485250)
  %v1529 = lshr <8 x i32> %v1528, splat (i32 1)
  %v1530 = sub <8 x i32> %v1528, %v1529
  %v1531 = shl <8 x i32> %v1529, splat (i32 23)
  %v1532 = bitcast <8 x i32> %v1531 to <8 x float>
  %v1533 = shl <8 x i32> %v1530, splat (i32 23)
  %v1534 = bitcast <8 x i32> %v1533 to <8 x float>
  %v1535 = fadd <8 x float> %v1527, splat (float 0x3FF0000000000000)
  %v1536 = fmul <8 x float> %v1535, %v1532
  %v1537 = fmul <8 x float> %v1536, %v1534
  %v1538 = fcmp ogt <8 x float> %v1537, splat (float 0x3FDA8279A0000000)
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1537, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1540 = select <8 x i1> %v1538, <8 x float> %v1539, <8 x float> %v1537
  %v1541 = select <8 x i1> %v1538, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1542 = select <8 x i1> %v1538, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1543 = fmul <8 x float> %v1540, %v1540
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1543, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> %v1543, <8 x float> splat (float 0xBFC546EF00000000))
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1543, <8 x float> splat (float 0xBFD0002320000000))
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1543, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> %v1543, <8 x float> splat (float 0x3FC999FF60000000))
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1543, <8 x float> splat (float 0x3FD5555540000000))
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> %v1546, <8 x float> %v1549)
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> %v1550, <8 x float> splat (float 0xBFE0000000000000))
  %v1552 = fmul <8 x float> %v1540, %v1540
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1551, <8 x float> %v1542)
  %v1554 = fadd <8 x float> %v1553, %v1540
  %v1555 = fadd <8 x float> %v1554, %v1541
  %v1556 = fcmp ogt <8 x float> %v1512, splat (float 0x0000000000000000)
  %v1557 = select <8 x i1> %v1556, <8 x float> %v1512, <8 x float> splat (float 0x0000000000000000)
  %v1558 = fadd <8 x float> %v1557, %v1555
  %v1559 = fsub <8 x float> %v1504, %v1558
  %v1560 = add i64 64, 0
  %v1561 = getelementptr inbounds float, ptr %v1434, i64 %v1560
  %v1562 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1561, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v32, i64 %v1563
  %v1565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1564, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1566 = fadd <8 x float> %v1562, %v1565
  %v1567 = fcmp ogt <8 x float> %v1559, %v1566
  %v1568 = select <8 x i1> %v1567, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1569 = add i64 0, 0
  %v1570 = getelementptr inbounds float, ptr %v1440, i64 %v1569
  %v1571 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1570, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1572 = add i64 0, 0
  %v1573 = getelementptr inbounds float, ptr %v1446, i64 %v1572
  %v1574 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1573, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1575 = fneg <8 x float> %v1574
  %v1576 = fcmp olt <8 x float> %v1575, splat (float 0xC05A400000000000)
  %v1577 = select <8 x i1> %v1576, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1575
  %v1578 = fcmp ogt <8 x float> %v1577, splat (float 0x4056400000000000)
  %v1579 = select <8 x i1> %v1578, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1577
  %v1580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1581 = fsub <8 x float> %v1580, splat (float 0x4168000000000000)
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1579)
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1582)
  %v1584 = bitcast <8 x float> %v1580 to <8 x i32>
  %v1585 = fmul <8 x float> %v1583, %v1583
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1583, <8 x float> splat (float 0x3F81227F40000000))
  %v1587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1586, <8 x float> %v1583, <8 x float> splat (float 0x3FA5556740000000))
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1583, <8 x float> splat (float 0x3FC5554B00000000))
  %v1589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1588, <8 x float> %v1583, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1589, <8 x float> %v1583)
  %v1591 = sub <8 x i32> %v1584, splat (i32 1262485250)
  %v1592 = lshr <8 x i32> %v1591, splat (i32 1)
  %v1593 = sub <8 x i32> %v1591, %v1592
  %v1594 = shl <8 x i32> %v1592, splat (i32 23)
  %v1595 = bitcast <8 x i32> %v1594 to <8 x float>
  %v1596 = shl <8 x i32> %v1593, splat (i32 23)
  %v1597 = bitcast <8 x i32> %v1596 to <8 x float>
  %v1598 = fadd <8 x float> %v1590, splat (float 0x3FF0000000000000)
  %v1599 = fmul <8 x float> %v1598, %v1595
  %v1600 = fmul <8 x float> %v1599, %v1597
  %v1601 = add i64 0, 0
  %v1602 = getelementptr inbounds float, ptr %v1452, i64 %v1601
  %v1603 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1602, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1604 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1603)
  %v1605 = fcmp ogt <8 x float> %v1600, %v1604
  %v1606 = select <8 x i1> %v1605, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1607 = add i64 0, 0
  %v1608 = getelementptr inbounds float, ptr %v1458, i64 %v1607
  %v1609 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1608, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1610 = fcmp oeq <8 x float> %v1604, %v1600
  %v1611 = select <8 x i1> %v1610, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1612 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = fmul <8 x float> %v1613, %v1609
  %v1615 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1616 = shufflevector <8 x float> %v1615, <8 x float> poison, <8 x i32> zeroinitializer
  %v1617 = fcmp une <8 x float> %v1611, splat (float 0x0000000000000000)
  %v1618 = select <8 x i1> %v1617, <8 x float> %v1614, <8 x float> %v1616
  %v1619 = fcmp une <8 x float> %v1606, splat (float 0x0000000000000000)
  %v1620 = select <8 x i1> %v1619, <8 x float> %v1609, <8 x float> %v1618
  %v1621 = fmul <8 x float> %v1620, %v1600
  %v1622 = fsub <8 x float> %v1571, %v1621
  %v1623 = fsub <8 x float> %v1622, %v1501
  %v1624 = add i64 0, 0
  %v1625 = getelementptr inbounds float, ptr %v1460, i64 %v1624
  %v1626 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1625, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1627 = add i64 0, 0
  %v1628 = getelementptr inbounds float, ptr %v1466, i64 %v1627
  %v1629 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1628, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1630 = fmul <8 x float> %v1626, %v1629
  %v1631 = fsub <8 x float> %v1623, %v1630
  %v1632 = fcmp oeq <8 x float> %v1559, %v1566
  %v1633 = select <8 x i1> %v1632, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1634 = fmul <8 x float> %v1613, %v1631
  %v1635 = fcmp une <8 x float> %v1633, splat (float 0x0000000000000000)
  %v1636 = select <8 x i1> %v1635, <8 x float> %v1634, <8 x float> %v1616
  %v1637 = fcmp une <8 x float> %v1568, splat (float 0x0000000000000000)
  %v1638 = select <8 x i1> %v1637, <8 x float> %v1631, <8 x float> %v1636
  %v1639 = fadd <8 x float> %v1501, %v1638
  %v1640 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1512)
  %v1641 = fneg <8 x float> %v1640
  %v1642 = fcmp olt <8 x float> %v1641, splat (float 0xC05A400000000000)
  %v1643 = select <8 x i1> %v1642, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1641
  %v1644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1643, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1645 = fsub <8 x float> %v1644, splat (float 0x4168000000000000)
  %v1646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1645, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1643)
  %v1647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1645, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1646)
  %v1648 = bitcast <8 x float> %v1644 to <8 x i32>
  %v1649 = fmul <8 x float> %v1647, %v1647
  %v1650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1647, <8 x float> splat (float 0x3F81227F40000000))
  %v1651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1650, <8 x float> %v1647, <8 x float> splat (float 0x3FA5556740000000))
  %v1652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1651, <8 x float> %v1647, <8 x float> splat (float 0x3FC5554B00000000))
  %v1653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1652, <8 x float> %v1647, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1649, <8 x float> %v1653, <8 x float> %v1647)
  %v1655 = sub <8 x i32> %v1648, splat (i32 1262485250)
  %v1656 = lshr <8 x i32> %v1655, splat (i32 1)
  %v1657 = sub <8 x i32> %v1655, %v1656
  %v1658 = shl <8 x i32> %v1656, splat (i32 23)
  %v1659 = bitcast <8 x i32> %v1658 to <8 x float>
  %v1660 = shl <8 x i32> %v1657, splat (i32 23)
  %v1661 = bitcast <8 x i32> %v1660 to <8 x float>
  %v1662 = fadd <8 x float> %v1654, splat (float 0x3FF0000000000000)
  %v1663 = fmul <8 x float> %v1662, %v1659
  %v1664 = fmul <8 x float> %v1663, %v1661
  %v1665 = fcmp olt <8 x float> %v1512, splat (float 0x0000000000000000)
  %v1666 = select <8 x i1> %v1665, <8 x float> %v1664, <8 x float> splat (float 0x3FF0000000000000)
  %v1667 = fadd <8 x float> %v1664, splat (float 0x3FF0000000000000)
  %v1668 = fdiv <8 x float> %v1666, %v1667
  %v1669 = fmul <8 x float> %v1639, %v1668
  %v1670 = fcmp ogt <8 x float> %v1566, %v1559
  %v1671 = select <8 x i1> %v1670, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1672 = fcmp une <8 x float> %v1671, splat (float 0x0000000000000000)
  %v1673 = select <8 x i1> %v1672, <8 x float> %v1631, <8 x float> %v1636
  %v1674 = fadd <8 x float> %v1630, %v1673
  %v1675 = add i64 0, 0
  %v1676 = getelementptr inbounds float, ptr %v1472, i64 %v1675
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1639, ptr align 4 %v1676, <8 x i1> %v1490)
  %v1677 = add i64 0, 0
  %v1678 = getelementptr inbounds float, ptr %v1478, i64 %v1677
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1669, ptr align 4 %v1678, <8 x i1> %v1490)
  %v1679 = add i64 0, 0
  %v1680 = getelementptr inbounds float, ptr %v1484, i64 %v1679
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1674, ptr align 4 %v1680, <8 x i1> %v1490)
  %v1681 = add nsw i64 %v1411, 1
  br label %b163
b165:
  %v1682 = add nsw i64 %v824, 1
  br label %b100
b102:
  %v1683 = icmp sgt i64 %v3, 1
  br i1 %v1683, label %b166, label %b167
b166:
  %v1684 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1685 = atomicrmw add ptr %v1684, i64 1 acq_rel
  %v1686 = load i64, ptr %v195, align 8
  %v1687 = add i64 %v1686, 1
  store i64 %v1687, ptr %v195, align 8
  %v1688 = mul i64 %v3, %v1687
  br label %b168
b168:
  %v1689 = load atomic i64, ptr %v1684 acquire, align 8
  %v1690 = icmp slt i64 %v1689, %v1688
  br i1 %v1690, label %b169, label %b170
b169:
  %v1691 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1692 = getelementptr inbounds float, ptr %v197, i64 256
  %v1693 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1694 = load i64, ptr %v1693, align 8
  %v1695 = icmp eq i64 %v1694, 0
  br i1 %v1695, label %b171, label %b172
b171:
  %v1696 = add i64 1, 0
  %v1697 = sdiv i64 %v1696, 1
  %v1698 = add i64 %v2, 1
  %v1699 = mul i64 %v1697, %v2
  %v1700 = sdiv i64 %v1699, %v3
  %v1701 = mul i64 %v1700, 1
  %v1702 = icmp slt i64 %v1701, 1
  %v1703 = select i1 %v1702, i64 %v1701, i64 1
  %v1704 = mul i64 %v1697, %v1698
  %v1705 = sdiv i64 %v1704, %v3
  %v1706 = mul i64 %v1705, 1
  %v1707 = icmp slt i64 %v1706, 1
  %v1708 = select i1 %v1707, i64 %v1706, i64 1
  %v1709 = icmp slt i64 %v1708, 1
  %v1710 = select i1 %v1709, i64 %v1708, i64 1
  br label %b173
b173:
  %v1711 = phi i64 [ %v1703, %b171 ], [ %v1755, %b174 ]
  %v1712 = icmp slt i64 %v1711, %v1710
  br i1 %v1712, label %b174, label %b175
b174:
  %v1713 = mul i64 %v1711, 288
  %v1714 = mul i64 %v1711, 8
  %v1715 = add i64 %v1713, 0
  %v1716 = add i64 %v1714, 0
  %v1717 = getelementptr inbounds float, ptr %v1692, i64 %v1715
  %v1718 = sub i64 8, %v1716
  %v1719 = icmp slt i64 %v1718, 0
  %v1720 = select i1 %v1719, i64 0, i64 %v1718
  %v1721 = mul i64 %v1716, 1
  %v1722 = add i64 0, %v1721
  %v1723 = getelementptr inbounds float, ptr %v22, i64 %v1722
  call void @pack_rows(ptr %v1723, i64 1, i64 8, i64 2, i64 %v1720, ptr %v1717, i64 8)
  %v1724 = add i64 %v1713, 16
  %v1725 = add i64 %v1724, 0
  %v1726 = add i64 %v1714, 0
  %v1727 = getelementptr inbounds float, ptr %v1692, i64 %v1725
  %v1728 = sub i64 8, %v1726
  %v1729 = icmp slt i64 %v1728, 0
  %v1730 = select i1 %v1729, i64 0, i64 %v1728
  %v1731 = mul i64 %v1726, 1
  %v1732 = add i64 0, %v1731
  %v1733 = getelementptr inbounds float, ptr %v20, i64 %v1732
  call void @pack_rows(ptr %v1733, i64 1, i64 8, i64 2, i64 %v1730, ptr %v1727, i64 8)
  %v1734 = add i64 %v1724, 16
  %v1735 = add i64 %v1734, 0
  %v1736 = add i64 %v1714, 0
  %v1737 = getelementptr inbounds float, ptr %v1692, i64 %v1735
  %v1738 = sub i64 8, %v1736
  %v1739 = icmp slt i64 %v1738, 0
  %v1740 = select i1 %v1739, i64 0, i64 %v1738
  %v1741 = mul i64 %v1736, 1
  %v1742 = add i64 0, %v1741
  %v1743 = getelementptr inbounds float, ptr %v16, i64 %v1742
  call void @pack_rows(ptr %v1743, i64 1, i64 8, i64 16, i64 %v1740, ptr %v1737, i64 8)
  %v1744 = add i64 %v1734, 128
  %v1745 = add i64 %v1744, 0
  %v1746 = add i64 %v1714, 0
  %v1747 = getelementptr inbounds float, ptr %v1692, i64 %v1745
  %v1748 = sub i64 8, %v1746
  %v1749 = icmp slt i64 %v1748, 0
  %v1750 = select i1 %v1749, i64 0, i64 %v1748
  %v1751 = mul i64 %v1746, 1
  %v1752 = add i64 0, %v1751
  %v1753 = getelementptr inbounds float, ptr %v14, i64 %v1752
  call void @pack_rows(ptr %v1753, i64 1, i64 8, i64 16, i64 %v1750, ptr %v1747, i64 8)
  %v1754 = add i64 %v1744, 128
  %v1755 = add nsw i64 %v1711, 1
  br label %b173
b175:
  br label %b172
b172:
  %v1756 = icmp sgt i64 %v3, 1
  br i1 %v1756, label %b176, label %b177
b176:
  %v1757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1758 = atomicrmw add ptr %v1757, i64 1 acq_rel
  %v1759 = load i64, ptr %v195, align 8
  %v1760 = add i64 %v1759, 1
  store i64 %v1760, ptr %v195, align 8
  %v1761 = mul i64 %v3, %v1760
  br label %b178
b178:
  %v1762 = load atomic i64, ptr %v1757 acquire, align 8
  %v1763 = icmp slt i64 %v1762, %v1761
  br i1 %v1763, label %b179, label %b180
b179:
  %v1764 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v1765 = add i64 %v8, 0
  %v1766 = sdiv i64 %v1765, 1
  %v1767 = add i64 %v2, 1
  %v1768 = mul i64 %v1766, %v2
  %v1769 = sdiv i64 %v1768, %v3
  %v1770 = mul i64 %v1769, 1
  %v1771 = icmp slt i64 %v1770, %v8
  %v1772 = select i1 %v1771, i64 %v1770, i64 %v8
  %v1773 = mul i64 %v1766, %v1767
  %v1774 = sdiv i64 %v1773, %v3
  %v1775 = mul i64 %v1774, 1
  %v1776 = icmp slt i64 %v1775, %v8
  %v1777 = select i1 %v1776, i64 %v1775, i64 %v8
  br label %b181
b181:
  %v1778 = phi i64 [ %v1772, %b177 ], [ %v1824, %b186 ]
  %v1779 = icmp slt i64 %v1778, %v1777
  br i1 %v1779, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1780 = phi i64 [ 0, %b182 ], [ %v1823, %b189 ]
  %v1781 = icmp slt i64 %v1780, 2
  br i1 %v1781, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1782 = phi i64 [ 0, %b185 ], [ %v1822, %b192 ]
  %v1783 = icmp slt i64 %v1782, 8
  br i1 %v1783, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1784 = phi i64 [ 0, %b188 ], [ %v1805, %b191 ]
  %v1785 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1804, %b191 ]
  %v1786 = icmp slt i64 %v1784, 8
  br i1 %v1786, label %b191, label %b192
b191:
  %v1787 = mul i64 %v1778, 128
  %v1788 = getelementptr inbounds float, ptr %v128, i64 %v1787
  %v1789 = mul i64 %v1778, 16
  %v1790 = getelementptr inbounds float, ptr %v98, i64 %v1789
  %v1791 = mul i64 %v1780, 64
  %v1792 = add i64 0, %v1791
  %v1793 = mul i64 %v1782, 8
  %v1794 = add i64 %v1792, %v1793
  %v1795 = add i64 %v1794, %v1784
  %v1796 = getelementptr inbounds float, ptr %v1788, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = mul i64 %v1780, 8
  %v1799 = add i64 0, %v1798
  %v1800 = add i64 %v1799, %v1784
  %v1801 = getelementptr inbounds float, ptr %v1790, i64 %v1800
  %v1802 = load <8 x float>, ptr %v1801, align 4
  %v1803 = fmul <8 x float> %v1797, %v1802
  %v1804 = fadd <8 x float> %v1785, %v1803
  %v1805 = add nsw i64 %v1784, 8
  br label %b190
b192:
  %v1806 = shufflevector <8 x float> %v1785, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1807 = shufflevector <8 x float> %v1785, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1808 = fadd <4 x float> %v1806, %v1807
  %v1809 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1810 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1811 = fadd <2 x float> %v1809, %v1810
  %v1812 = extractelement <2 x float> %v1811, i64 0
  %v1813 = extractelement <2 x float> %v1811, i64 1
  %v1814 = fadd float %v1812, %v1813
  %v1815 = fadd float %v1814, 0x0000000000000000
  %v1816 = mul i64 %v1778, 16
  %v1817 = getelementptr inbounds float, ptr %v108, i64 %v1816
  %v1818 = mul i64 %v1780, 8
  %v1819 = add i64 0, %v1818
  %v1820 = add i64 %v1819, %v1782
  %v1821 = getelementptr inbounds float, ptr %v1817, i64 %v1820
  store float %v1815, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1782, 1
  br label %b187
b189:
  %v1823 = add nsw i64 %v1780, 1
  br label %b184
b186:
  %v1824 = add nsw i64 %v1778, 1
  br label %b181
b183:
  %v1826 = add i64 %v8, 0
  %v1827 = sdiv i64 %v1826, 1
  %v1828 = add i64 %v2, 1
  %v1829 = mul i64 %v1827, %v2
  %v1830 = sdiv i64 %v1829, %v3
  %v1831 = mul i64 %v1830, 1
  %v1832 = icmp slt i64 %v1831, %v8
  %v1833 = select i1 %v1832, i64 %v1831, i64 %v8
  %v1834 = mul i64 %v1827, %v1828
  %v1835 = sdiv i64 %v1834, %v3
  %v1836 = mul i64 %v1835, 1
  %v1837 = icmp slt i64 %v1836, %v8
  %v1838 = select i1 %v1837, i64 %v1836, i64 %v8
  br label %b193
b193:
  %v1839 = phi i64 [ %v1833, %b183 ], [ %v1948, %b198 ]
  %v1840 = icmp slt i64 %v1839, %v1838
  br i1 %v1840, label %b194, label %b195
b194:
  %v1841 = add i64 %v1839, 96
  %v1842 = icmp slt i64 %v1841, %v1838
  %v1843 = select i1 %v1842, i64 %v1841, i64 %v1838
  br label %b196
b196:
  %v1844 = phi i64 [ 0, %b194 ], [ %v1947, %b201 ]
  %v1845 = icmp slt i64 %v1844, 1
  br i1 %v1845, label %b197, label %b198
b197:
  %v1846 = sub i64 %v1843, %v1839
  %v1847 = sub i64 8, 1
  %v1848 = add i64 %v1846, %v1847
  %v1849 = sdiv i64 %v1848, 8
  br label %b199
b199:
  %v1850 = phi i64 [ 0, %b197 ], [ %v1946, %b212 ]
  %v1851 = icmp slt i64 %v1850, %v1849
  br i1 %v1851, label %b200, label %b201
b200:
  %v1852 = mul i64 %v1846, %v1850
  %v1853 = sdiv i64 %v1852, %v1849
  %v1854 = add i64 %v1839, %v1853
  %v1855 = add i64 %v1850, 1
  %v1856 = mul i64 %v1846, %v1855
  %v1857 = sdiv i64 %v1856, %v1849
  %v1858 = add i64 %v1839, %v1857
  %v1859 = mul i64 %v1844, 288
  %v1860 = getelementptr inbounds float, ptr %v1692, i64 %v1859
  %v1861 = sub i64 %v1858, %v1854
  %v1862 = mul i64 %v1854, 2
  %v1863 = getelementptr inbounds float, ptr %v118, i64 %v1862
  %v1864 = getelementptr inbounds float, ptr %v1863, i64 0
  %v1865 = sub i64 %v1861, 1
  %v1866 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1865
  %v1867 = load ptr, ptr %v1866, align 4
  %v1868 = getelementptr inbounds float, ptr %v1825, i64 0
  %v1869 = icmp sgt i64 %v1861, 0
  br i1 %v1869, label %b202, label %b203
b202:
  call void %v1867(ptr %v1864, i64 2, ptr %v1860, i64 2, ptr %v1868, i64 24, i64 0)
  br label %b203
b203:
  %v1870 = add i64 %v1859, 16
  %v1871 = getelementptr inbounds float, ptr %v1692, i64 %v1870
  %v1872 = sub i64 %v1858, %v1854
  %v1873 = mul i64 %v1854, 2
  %v1874 = getelementptr inbounds float, ptr %v136, i64 %v1873
  %v1875 = getelementptr inbounds float, ptr %v1874, i64 0
  %v1876 = sub i64 %v1872, 1
  %v1877 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1876
  %v1878 = load ptr, ptr %v1877, align 4
  %v1879 = getelementptr inbounds float, ptr %v1825, i64 0
  %v1880 = icmp sgt i64 %v1872, 0
  br i1 %v1880, label %b204, label %b205
b204:
  call void %v1878(ptr %v1875, i64 2, ptr %v1871, i64 2, ptr %v1879, i64 24, i64 0)
  br label %b205
b205:
  %v1881 = add i64 %v1870, 16
  %v1882 = getelementptr inbounds float, ptr %v1692, i64 %v1881
  %v1883 = sub i64 %v1858, %v1854
  %v1884 = mul i64 %v1854, 16
  %v1885 = getelementptr inbounds float, ptr %v108, i64 %v1884
  %v1886 = getelementptr inbounds float, ptr %v1885, i64 0
  %v1887 = sub i64 %v1883, 1
  %v1888 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1887
  %v1889 = load ptr, ptr %v1888, align 4
  %v1890 = getelementptr inbounds float, ptr %v1825, i64 8
  %v1891 = icmp sgt i64 %v1883, 0
  br i1 %v1891, label %b206, label %b207
b206:
  call void %v1889(ptr %v1886, i64 16, ptr %v1882, i64 16, ptr %v1890, i64 24, i64 0)
  br label %b207
b207:
  %v1892 = add i64 %v1881, 128
  %v1893 = getelementptr inbounds float, ptr %v1692, i64 %v1892
  %v1894 = sub i64 %v1858, %v1854
  %v1895 = mul i64 %v1854, 16
  %v1896 = getelementptr inbounds float, ptr %v112, i64 %v1895
  %v1897 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1898 = sub i64 %v1894, 1
  %v1899 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1898
  %v1900 = load ptr, ptr %v1899, align 4
  %v1901 = getelementptr inbounds float, ptr %v1825, i64 16
  %v1902 = icmp sgt i64 %v1894, 0
  br i1 %v1902, label %b208, label %b209
b208:
  call void %v1900(ptr %v1897, i64 16, ptr %v1893, i64 16, ptr %v1901, i64 24, i64 0)
  br label %b209
b209:
  %v1903 = add i64 %v1892, 128
  br label %b210
b210:
  %v1904 = phi i64 [ %v1854, %b209 ], [ %v1945, %b215 ]
  %v1905 = icmp slt i64 %v1904, %v1858
  br i1 %v1905, label %b211, label %b212
b211:
  %v1906 = sub i64 %v1904, %v1854
  %v1907 = mul i64 %v1906, 24
  %v1908 = getelementptr inbounds float, ptr %v1825, i64 %v1907
  %v1909 = mul i64 %v1904, 8
  %v1910 = getelementptr inbounds float, ptr %v116, i64 %v1909
  %v1911 = mul i64 %v1904, 8
  %v1912 = getelementptr inbounds float, ptr %v124, i64 %v1911
  %v1913 = mul i64 %v1904, 8
  %v1914 = getelementptr inbounds float, ptr %v52, i64 %v1913
  br label %b213
b213:
  %v1915 = phi i64 [ 0, %b211 ], [ %v1944, %b214 ]
  %v1916 = icmp slt i64 %v1915, 1
  br i1 %v1916, label %b214, label %b215
b214:
  %v1917 = mul i64 %v1844, 1
  %v1918 = add i64 %v1917, %v1915
  %v1919 = mul i64 %v1918, 8
  %v1920 = add i64 0, %v1915
  %v1921 = mul i64 %v1920, 8
  %v1922 = getelementptr inbounds float, ptr %v1908, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = add i64 1, %v1915
  %v1925 = mul i64 %v1924, 8
  %v1926 = getelementptr inbounds float, ptr %v1908, i64 %v1925
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = add i64 2, %v1915
  %v1929 = mul i64 %v1928, 8
  %v1930 = getelementptr inbounds float, ptr %v1908, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = add i64 0, %v1919
  %v1933 = getelementptr inbounds float, ptr %v1910, i64 %v1932
  %v1934 = load <8 x float>, ptr %v1933, align 4
  %v1935 = fadd <8 x float> %v1923, %v1934
  %v1936 = fadd <8 x float> %v1935, %v1927
  %v1937 = fadd <8 x float> %v1936, %v1931
  %v1938 = add i64 0, %v1919
  %v1939 = getelementptr inbounds float, ptr %v1912, i64 %v1938
  %v1940 = load <8 x float>, ptr %v1939, align 4
  %v1941 = fadd <8 x float> %v1937, %v1940
  %v1942 = add i64 0, %v1919
  %v1943 = getelementptr inbounds float, ptr %v1914, i64 %v1942
  store <8 x float> %v1941, ptr %v1943, align 4
  %v1944 = add nsw i64 %v1915, 1
  br label %b213
b215:
  %v1945 = add nsw i64 %v1904, 1
  br label %b210
b212:
  %v1946 = add nsw i64 %v1850, 1
  br label %b199
b201:
  %v1947 = add nsw i64 %v1844, 1
  br label %b196
b198:
  %v1948 = add nsw i64 %v1839, 96
  br label %b193
b195:
  %v1949 = icmp sgt i64 %v3, 1
  br i1 %v1949, label %b216, label %b217
b216:
  %v1950 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1951 = atomicrmw add ptr %v1950, i64 1 acq_rel
  %v1952 = load i64, ptr %v195, align 8
  %v1953 = add i64 %v1952, 1
  store i64 %v1953, ptr %v195, align 8
  %v1954 = mul i64 %v3, %v1953
  br label %b218
b218:
  %v1955 = load atomic i64, ptr %v1950 acquire, align 8
  %v1956 = icmp slt i64 %v1955, %v1954
  br i1 %v1956, label %b219, label %b220
b219:
  %v1957 = call i32 @sched_yield()
  br label %b218
b220:
  br label %b217
b217:
  %v1958 = mul i64 0, 16
  %v1959 = getelementptr inbounds float, ptr %v122, i64 %v1958
  %v1960 = getelementptr inbounds float, ptr %v1959, i64 0
  %v1961 = mul i64 0, 8
  %v1962 = getelementptr inbounds float, ptr %v10, i64 %v1961
  %v1963 = getelementptr inbounds float, ptr %v1962, i64 0
  %v1964 = getelementptr inbounds float, ptr %v200, i64 12288
  %v1965 = add i64 16, 1
  %v1966 = sdiv i64 %v1965, 2
  %v1967 = add i64 %v2, 1
  %v1968 = mul i64 %v1966, %v2
  %v1969 = sdiv i64 %v1968, %v3
  %v1970 = mul i64 %v1969, 2
  %v1971 = icmp slt i64 %v1970, 16
  %v1972 = select i1 %v1971, i64 %v1970, i64 16
  %v1973 = mul i64 %v1966, %v1967
  %v1974 = sdiv i64 %v1973, %v3
  %v1975 = mul i64 %v1974, 2
  %v1976 = icmp slt i64 %v1975, 16
  %v1977 = select i1 %v1976, i64 %v1975, i64 16
  %v1978 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b221
b221:
  %v1979 = phi i64 [ %v1972, %b217 ], [ %v1987, %b226 ]
  %v1980 = icmp slt i64 %v1979, %v1977
  br i1 %v1980, label %b222, label %b223
b222:
  %v1981 = mul i64 %v1979, 8
  %v1982 = getelementptr inbounds float, ptr %v1978, i64 %v1981
  br label %b224
b224:
  %v1983 = phi i64 [ 0, %b222 ], [ %v1986, %b225 ]
  %v1984 = icmp slt i64 %v1983, 8
  br i1 %v1984, label %b225, label %b226
b225:
  %v1985 = getelementptr inbounds float, ptr %v1982, i64 %v1983
  store float 0x0000000000000000, ptr %v1985, align 4
  %v1986 = add nsw i64 %v1983, 1
  br label %b224
b226:
  %v1987 = add nsw i64 %v1979, 1
  br label %b221
b223:
  %v1988 = mul i64 %v8, 1
  br label %b227
b227:
  %v1989 = phi i64 [ 0, %b223 ], [ %v2093, %b232 ]
  %v1990 = icmp slt i64 %v1989, %v1988
  br i1 %v1990, label %b228, label %b229
b228:
  %v1991 = sub i64 %v1988, %v1989
  %v1992 = icmp slt i64 %v1991, 384
  %v1993 = select i1 %v1992, i64 %v1991, i64 384
  br label %b230
b230:
  %v1994 = phi i64 [ %v1972, %b228 ], [ %v2092, %b256 ]
  %v1995 = icmp slt i64 %v1994, %v1977
  br i1 %v1995, label %b231, label %b232
b231:
  %v1996 = sub i64 %v1977, %v1994
  %v1997 = icmp slt i64 %v1996, 64
  %v1998 = select i1 %v1997, i64 %v1996, i64 64
  %v1999 = sdiv i64 %v1998, 2
  %v2000 = mul i64 %v1999, 2
  %v2001 = sub i64 %v1998, %v2000
  %v2002 = mul i64 %v1989, 16
  %v2003 = add i64 %v2002, %v1994
  %v2004 = getelementptr inbounds float, ptr %v1960, i64 %v2003
  br label %b233
b233:
  %v2005 = phi i64 [ 0, %b231 ], [ %v2031, %b241 ]
  %v2006 = icmp slt i64 %v2005, %v1993
  br i1 %v2006, label %b234, label %b235
b234:
  %v2007 = mul i64 %v2005, 16
  %v2008 = getelementptr inbounds float, ptr %v2004, i64 %v2007
  %v2009 = mul i64 %v2005, 2
  %v2010 = getelementptr inbounds float, ptr %v1964, i64 %v2009
  br label %b236
b236:
  %v2011 = phi i64 [ 0, %b234 ], [ %v2020, %b237 ]
  %v2012 = icmp slt i64 %v2011, %v1999
  br i1 %v2012, label %b237, label %b238
b237:
  %v2013 = mul i64 %v2011, 2
  %v2014 = getelementptr inbounds float, ptr %v2008, i64 %v2013
  %v2015 = mul i64 %v2011, 768
  %v2016 = getelementptr inbounds float, ptr %v2010, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2014, i64 0
  %v2018 = load <2 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2016, i64 0
  store <2 x float> %v2018, ptr %v2019, align 4
  %v2020 = add nsw i64 %v2011, 1
  br label %b236
b238:
  %v2021 = mul i64 %v1999, 2
  %v2022 = getelementptr inbounds float, ptr %v2008, i64 %v2021
  %v2023 = mul i64 %v1999, 768
  %v2024 = getelementptr inbounds float, ptr %v2010, i64 %v2023
  br label %b239
b239:
  %v2025 = phi i64 [ 0, %b238 ], [ %v2030, %b240 ]
  %v2026 = icmp slt i64 %v2025, %v2001
  br i1 %v2026, label %b240, label %b241
b240:
  %v2027 = getelementptr inbounds float, ptr %v2022, i64 %v2025
  %v2028 = load float, ptr %v2027, align 4
  %v2029 = getelementptr inbounds float, ptr %v2024, i64 %v2025
  store float %v2028, ptr %v2029, align 4
  %v2030 = add nsw i64 %v2025, 1
  br label %b239, !llvm.loop !0
b241:
  %v2031 = add nsw i64 %v2005, 1
  br label %b233
b235:
  br label %b242
b242:
  %v2032 = phi i64 [ 0, %b235 ], [ %v2067, %b250 ]
  %v2033 = icmp slt i64 %v2032, 0
  br i1 %v2033, label %b243, label %b244
b243:
  %v2034 = mul i64 %v1989, 8
  %v2035 = add i64 %v2034, %v2032
  %v2036 = getelementptr inbounds float, ptr %v1963, i64 %v2035
  br label %b245
b245:
  %v2037 = phi i64 [ 0, %b243 ], [ %v2055, %b246 ]
  %v2038 = icmp slt i64 %v2037, %v1993
  br i1 %v2038, label %b246, label %b247
b246:
  %v2039 = mul i64 %v2037, 8
  %v2040 = getelementptr inbounds float, ptr %v2036, i64 %v2039
  %v2041 = mul i64 %v2037, 32
  %v2042 = getelementptr inbounds float, ptr %v200, i64 %v2041
  %v2043 = getelementptr inbounds float, ptr %v2040, i64 0
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = getelementptr inbounds float, ptr %v2042, i64 0
  store <8 x float> %v2044, ptr %v2045, align 4
  %v2046 = getelementptr inbounds float, ptr %v2040, i64 8
  %v2047 = load <8 x float>, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v2042, i64 8
  store <8 x float> %v2047, ptr %v2048, align 4
  %v2049 = getelementptr inbounds float, ptr %v2040, i64 16
  %v2050 = load <8 x float>, ptr %v2049, align 4
  %v2051 = getelementptr inbounds float, ptr %v2042, i64 16
  store <8 x float> %v2050, ptr %v2051, align 4
  %v2052 = getelementptr inbounds float, ptr %v2040, i64 24
  %v2053 = load <8 x float>, ptr %v2052, align 4
  %v2054 = getelementptr inbounds float, ptr %v2042, i64 24
  store <8 x float> %v2053, ptr %v2054, align 4
  %v2055 = add nsw i64 %v2037, 1
  br label %b245
b247:
  %v2056 = sdiv i64 %v1998, 2
  br label %b248
b248:
  %v2057 = phi i64 [ 0, %b247 ], [ %v2066, %b249 ]
  %v2058 = icmp slt i64 %v2057, %v2056
  br i1 %v2058, label %b249, label %b250
b249:
  %v2059 = mul i64 %v2057, 2
  %v2060 = add i64 %v1994, %v2059
  %v2061 = mul i64 %v2057, 768
  %v2062 = getelementptr inbounds float, ptr %v1964, i64 %v2061
  %v2063 = mul i64 %v2060, 8
  %v2064 = add i64 %v2063, %v2032
  %v2065 = getelementptr inbounds float, ptr %v1978, i64 %v2064
  call void @outer_2x32(ptr %v2062, ptr %v200, i64 %v1993, ptr %v2065, i64 8)
  %v2066 = add nsw i64 %v2057, 1
  br label %b248
b250:
  %v2067 = add nsw i64 %v2032, 32
  br label %b242
b244:
  %v2068 = mul i64 %v1989, 8
  %v2069 = add i64 %v2068, 0
  %v2070 = getelementptr inbounds float, ptr %v1963, i64 %v2069
  br label %b251
b251:
  %v2071 = phi i64 [ 0, %b244 ], [ %v2080, %b252 ]
  %v2072 = icmp slt i64 %v2071, %v1993
  br i1 %v2072, label %b252, label %b253
b252:
  %v2073 = mul i64 %v2071, 8
  %v2074 = getelementptr inbounds float, ptr %v2070, i64 %v2073
  %v2075 = mul i64 %v2071, 8
  %v2076 = getelementptr inbounds float, ptr %v200, i64 %v2075
  %v2077 = getelementptr inbounds float, ptr %v2074, i64 0
  %v2078 = load <8 x float>, ptr %v2077, align 4
  %v2079 = getelementptr inbounds float, ptr %v2076, i64 0
  store <8 x float> %v2078, ptr %v2079, align 4
  %v2080 = add nsw i64 %v2071, 1
  br label %b251
b253:
  %v2081 = sdiv i64 %v1998, 2
  br label %b254
b254:
  %v2082 = phi i64 [ 0, %b253 ], [ %v2091, %b255 ]
  %v2083 = icmp slt i64 %v2082, %v2081
  br i1 %v2083, label %b255, label %b256
b255:
  %v2084 = mul i64 %v2082, 2
  %v2085 = add i64 %v1994, %v2084
  %v2086 = mul i64 %v2082, 768
  %v2087 = getelementptr inbounds float, ptr %v1964, i64 %v2086
  %v2088 = mul i64 %v2085, 8
  %v2089 = add i64 %v2088, 0
  %v2090 = getelementptr inbounds float, ptr %v1978, i64 %v2089
  call void @outer_2x8(ptr %v2087, ptr %v200, i64 %v1993, ptr %v2090, i64 8)
  %v2091 = add nsw i64 %v2082, 1
  br label %b254
b256:
  %v2092 = add nsw i64 %v1994, 64
  br label %b230
b232:
  %v2093 = add nsw i64 %v1989, 384
  br label %b227
b229:
  %v2094 = icmp sgt i64 %v3, 1
  br i1 %v2094, label %b257, label %b258
b257:
  %v2095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2096 = atomicrmw add ptr %v2095, i64 1 acq_rel
  %v2097 = load i64, ptr %v195, align 8
  %v2098 = add i64 %v2097, 1
  store i64 %v2098, ptr %v195, align 8
  %v2099 = mul i64 %v3, %v2098
  br label %b259
b259:
  %v2100 = load atomic i64, ptr %v2095 acquire, align 8
  %v2101 = icmp slt i64 %v2100, %v2099
  br i1 %v2101, label %b260, label %b261
b260:
  %v2102 = call i32 @sched_yield()
  br label %b259
b261:
  br label %b258
b258:
  %v2103 = icmp eq i64 %v2, 0
  br i1 %v2103, label %b262, label %b263
b262:
  br label %b264
b264:
  %v2104 = phi i64 [ 0, %b262 ], [ %v2126, %b269 ]
  %v2105 = icmp slt i64 %v2104, 16
  br i1 %v2105, label %b265, label %b266
b265:
  br label %b267
b267:
  %v2106 = phi i64 [ 0, %b265 ], [ %v2123, %b272 ]
  %v2107 = phi <8 x float> [ splat (float 0x0000000000000000), %b265 ], [ %v2122, %b272 ]
  %v2108 = icmp slt i64 %v2106, %v8
  br i1 %v2108, label %b268, label %b269
b268:
  %v2109 = add i64 %v2106, 128
  %v2110 = icmp slt i64 %v2109, %v8
  %v2111 = select i1 %v2110, i64 %v2109, i64 %v8
  br label %b270
b270:
  %v2112 = phi i64 [ %v2106, %b268 ], [ %v2121, %b271 ]
  %v2113 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v2120, %b271 ]
  %v2114 = icmp slt i64 %v2112, %v2111
  br i1 %v2114, label %b271, label %b272
b271:
  %v2115 = mul i64 %v2112, 16
  %v2116 = getelementptr inbounds float, ptr %v122, i64 %v2115
  %v2117 = add i64 0, %v2104
  %v2118 = getelementptr inbounds float, ptr %v2116, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = fadd <8 x float> %v2113, %v2119
  %v2121 = add nsw i64 %v2112, 1
  br label %b270
b272:
  %v2122 = fadd <8 x float> %v2107, %v2113
  %v2123 = add nsw i64 %v2106, 128
  br label %b267
b269:
  %v2124 = add i64 0, %v2104
  %v2125 = getelementptr inbounds float, ptr %v56, i64 %v2124
  store <8 x float> %v2107, ptr %v2125, align 4
  %v2126 = add nsw i64 %v2104, 8
  br label %b264
b266:
  br label %b263
b263:
  %v2127 = icmp sgt i64 %v3, 1
  br i1 %v2127, label %b273, label %b274
b273:
  %v2128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2129 = atomicrmw add ptr %v2128, i64 1 acq_rel
  %v2130 = load i64, ptr %v195, align 8
  %v2131 = add i64 %v2130, 1
  store i64 %v2131, ptr %v195, align 8
  %v2132 = mul i64 %v3, %v2131
  br label %b275
b275:
  %v2133 = load atomic i64, ptr %v2128 acquire, align 8
  %v2134 = icmp slt i64 %v2133, %v2132
  br i1 %v2134, label %b276, label %b277
b276:
  %v2135 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
  %v2136 = mul i64 0, 16
  %v2137 = getelementptr inbounds float, ptr %v112, i64 %v2136
  %v2138 = getelementptr inbounds float, ptr %v2137, i64 0
  %v2139 = mul i64 0, 8
  %v2140 = getelementptr inbounds float, ptr %v10, i64 %v2139
  %v2141 = getelementptr inbounds float, ptr %v2140, i64 0
  %v2142 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2143 = add i64 16, 1
  %v2144 = sdiv i64 %v2143, 2
  %v2145 = add i64 %v2, 1
  %v2146 = mul i64 %v2144, %v2
  %v2147 = sdiv i64 %v2146, %v3
  %v2148 = mul i64 %v2147, 2
  %v2149 = icmp slt i64 %v2148, 16
  %v2150 = select i1 %v2149, i64 %v2148, i64 16
  %v2151 = mul i64 %v2144, %v2145
  %v2152 = sdiv i64 %v2151, %v3
  %v2153 = mul i64 %v2152, 2
  %v2154 = icmp slt i64 %v2153, 16
  %v2155 = select i1 %v2154, i64 %v2153, i64 16
  %v2156 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b278
b278:
  %v2157 = phi i64 [ %v2150, %b274 ], [ %v2165, %b283 ]
  %v2158 = icmp slt i64 %v2157, %v2155
  br i1 %v2158, label %b279, label %b280
b279:
  %v2159 = mul i64 %v2157, 8
  %v2160 = getelementptr inbounds float, ptr %v2156, i64 %v2159
  br label %b281
b281:
  %v2161 = phi i64 [ 0, %b279 ], [ %v2164, %b282 ]
  %v2162 = icmp slt i64 %v2161, 8
  br i1 %v2162, label %b282, label %b283
b282:
  %v2163 = getelementptr inbounds float, ptr %v2160, i64 %v2161
  store float 0x0000000000000000, ptr %v2163, align 4
  %v2164 = add nsw i64 %v2161, 1
  br label %b281
b283:
  %v2165 = add nsw i64 %v2157, 1
  br label %b278
b280:
  %v2166 = mul i64 %v8, 1
  br label %b284
b284:
  %v2167 = phi i64 [ 0, %b280 ], [ %v2271, %b289 ]
  %v2168 = icmp slt i64 %v2167, %v2166
  br i1 %v2168, label %b285, label %b286
b285:
  %v2169 = sub i64 %v2166, %v2167
  %v2170 = icmp slt i64 %v2169, 384
  %v2171 = select i1 %v2170, i64 %v2169, i64 384
  br label %b287
b287:
  %v2172 = phi i64 [ %v2150, %b285 ], [ %v2270, %b313 ]
  %v2173 = icmp slt i64 %v2172, %v2155
  br i1 %v2173, label %b288, label %b289
b288:
  %v2174 = sub i64 %v2155, %v2172
  %v2175 = icmp slt i64 %v2174, 64
  %v2176 = select i1 %v2175, i64 %v2174, i64 64
  %v2177 = sdiv i64 %v2176, 2
  %v2178 = mul i64 %v2177, 2
  %v2179 = sub i64 %v2176, %v2178
  %v2180 = mul i64 %v2167, 16
  %v2181 = add i64 %v2180, %v2172
  %v2182 = getelementptr inbounds float, ptr %v2138, i64 %v2181
  br label %b290
b290:
  %v2183 = phi i64 [ 0, %b288 ], [ %v2209, %b298 ]
  %v2184 = icmp slt i64 %v2183, %v2171
  br i1 %v2184, label %b291, label %b292
b291:
  %v2185 = mul i64 %v2183, 16
  %v2186 = getelementptr inbounds float, ptr %v2182, i64 %v2185
  %v2187 = mul i64 %v2183, 2
  %v2188 = getelementptr inbounds float, ptr %v2142, i64 %v2187
  br label %b293
b293:
  %v2189 = phi i64 [ 0, %b291 ], [ %v2198, %b294 ]
  %v2190 = icmp slt i64 %v2189, %v2177
  br i1 %v2190, label %b294, label %b295
b294:
  %v2191 = mul i64 %v2189, 2
  %v2192 = getelementptr inbounds float, ptr %v2186, i64 %v2191
  %v2193 = mul i64 %v2189, 768
  %v2194 = getelementptr inbounds float, ptr %v2188, i64 %v2193
  %v2195 = getelementptr inbounds float, ptr %v2192, i64 0
  %v2196 = load <2 x float>, ptr %v2195, align 4
  %v2197 = getelementptr inbounds float, ptr %v2194, i64 0
  store <2 x float> %v2196, ptr %v2197, align 4
  %v2198 = add nsw i64 %v2189, 1
  br label %b293
b295:
  %v2199 = mul i64 %v2177, 2
  %v2200 = getelementptr inbounds float, ptr %v2186, i64 %v2199
  %v2201 = mul i64 %v2177, 768
  %v2202 = getelementptr inbounds float, ptr %v2188, i64 %v2201
  br label %b296
b296:
  %v2203 = phi i64 [ 0, %b295 ], [ %v2208, %b297 ]
  %v2204 = icmp slt i64 %v2203, %v2179
  br i1 %v2204, label %b297, label %b298
b297:
  %v2205 = getelementptr inbounds float, ptr %v2200, i64 %v2203
  %v2206 = load float, ptr %v2205, align 4
  %v2207 = getelementptr inbounds float, ptr %v2202, i64 %v2203
  store float %v2206, ptr %v2207, align 4
  %v2208 = add nsw i64 %v2203, 1
  br label %b296, !llvm.loop !3
b298:
  %v2209 = add nsw i64 %v2183, 1
  br label %b290
b292:
  br label %b299
b299:
  %v2210 = phi i64 [ 0, %b292 ], [ %v2245, %b307 ]
  %v2211 = icmp slt i64 %v2210, 0
  br i1 %v2211, label %b300, label %b301
b300:
  %v2212 = mul i64 %v2167, 8
  %v2213 = add i64 %v2212, %v2210
  %v2214 = getelementptr inbounds float, ptr %v2141, i64 %v2213
  br label %b302
b302:
  %v2215 = phi i64 [ 0, %b300 ], [ %v2233, %b303 ]
  %v2216 = icmp slt i64 %v2215, %v2171
  br i1 %v2216, label %b303, label %b304
b303:
  %v2217 = mul i64 %v2215, 8
  %v2218 = getelementptr inbounds float, ptr %v2214, i64 %v2217
  %v2219 = mul i64 %v2215, 32
  %v2220 = getelementptr inbounds float, ptr %v200, i64 %v2219
  %v2221 = getelementptr inbounds float, ptr %v2218, i64 0
  %v2222 = load <8 x float>, ptr %v2221, align 4
  %v2223 = getelementptr inbounds float, ptr %v2220, i64 0
  store <8 x float> %v2222, ptr %v2223, align 4
  %v2224 = getelementptr inbounds float, ptr %v2218, i64 8
  %v2225 = load <8 x float>, ptr %v2224, align 4
  %v2226 = getelementptr inbounds float, ptr %v2220, i64 8
  store <8 x float> %v2225, ptr %v2226, align 4
  %v2227 = getelementptr inbounds float, ptr %v2218, i64 16
  %v2228 = load <8 x float>, ptr %v2227, align 4
  %v2229 = getelementptr inbounds float, ptr %v2220, i64 16
  store <8 x float> %v2228, ptr %v2229, align 4
  %v2230 = getelementptr inbounds float, ptr %v2218, i64 24
  %v2231 = load <8 x float>, ptr %v2230, align 4
  %v2232 = getelementptr inbounds float, ptr %v2220, i64 24
  store <8 x float> %v2231, ptr %v2232, align 4
  %v2233 = add nsw i64 %v2215, 1
  br label %b302
b304:
  %v2234 = sdiv i64 %v2176, 2
  br label %b305
b305:
  %v2235 = phi i64 [ 0, %b304 ], [ %v2244, %b306 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b306, label %b307
b306:
  %v2237 = mul i64 %v2235, 2
  %v2238 = add i64 %v2172, %v2237
  %v2239 = mul i64 %v2235, 768
  %v2240 = getelementptr inbounds float, ptr %v2142, i64 %v2239
  %v2241 = mul i64 %v2238, 8
  %v2242 = add i64 %v2241, %v2210
  %v2243 = getelementptr inbounds float, ptr %v2156, i64 %v2242
  call void @outer_2x32(ptr %v2240, ptr %v200, i64 %v2171, ptr %v2243, i64 8)
  %v2244 = add nsw i64 %v2235, 1
  br label %b305
b307:
  %v2245 = add nsw i64 %v2210, 32
  br label %b299
b301:
  %v2246 = mul i64 %v2167, 8
  %v2247 = add i64 %v2246, 0
  %v2248 = getelementptr inbounds float, ptr %v2141, i64 %v2247
  br label %b308
b308:
  %v2249 = phi i64 [ 0, %b301 ], [ %v2258, %b309 ]
  %v2250 = icmp slt i64 %v2249, %v2171
  br i1 %v2250, label %b309, label %b310
b309:
  %v2251 = mul i64 %v2249, 8
  %v2252 = getelementptr inbounds float, ptr %v2248, i64 %v2251
  %v2253 = mul i64 %v2249, 8
  %v2254 = getelementptr inbounds float, ptr %v200, i64 %v2253
  %v2255 = getelementptr inbounds float, ptr %v2252, i64 0
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = getelementptr inbounds float, ptr %v2254, i64 0
  store <8 x float> %v2256, ptr %v2257, align 4
  %v2258 = add nsw i64 %v2249, 1
  br label %b308
b310:
  %v2259 = sdiv i64 %v2176, 2
  br label %b311
b311:
  %v2260 = phi i64 [ 0, %b310 ], [ %v2269, %b312 ]
  %v2261 = icmp slt i64 %v2260, %v2259
  br i1 %v2261, label %b312, label %b313
b312:
  %v2262 = mul i64 %v2260, 2
  %v2263 = add i64 %v2172, %v2262
  %v2264 = mul i64 %v2260, 768
  %v2265 = getelementptr inbounds float, ptr %v2142, i64 %v2264
  %v2266 = mul i64 %v2263, 8
  %v2267 = add i64 %v2266, 0
  %v2268 = getelementptr inbounds float, ptr %v2156, i64 %v2267
  call void @outer_2x8(ptr %v2265, ptr %v200, i64 %v2171, ptr %v2268, i64 8)
  %v2269 = add nsw i64 %v2260, 1
  br label %b311
b313:
  %v2270 = add nsw i64 %v2172, 64
  br label %b287
b289:
  %v2271 = add nsw i64 %v2167, 384
  br label %b284
b286:
  %v2272 = icmp sgt i64 %v3, 1
  br i1 %v2272, label %b314, label %b315
b314:
  %v2273 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2274 = atomicrmw add ptr %v2273, i64 1 acq_rel
  %v2275 = load i64, ptr %v195, align 8
  %v2276 = add i64 %v2275, 1
  store i64 %v2276, ptr %v195, align 8
  %v2277 = mul i64 %v3, %v2276
  br label %b316
b316:
  %v2278 = load atomic i64, ptr %v2273 acquire, align 8
  %v2279 = icmp slt i64 %v2278, %v2277
  br i1 %v2279, label %b317, label %b318
b317:
  %v2280 = call i32 @sched_yield()
  br label %b316
b318:
  br label %b315
b315:
  %v2281 = icmp eq i64 %v2, 0
  br i1 %v2281, label %b319, label %b320
b319:
  br label %b321
b321:
  %v2282 = phi i64 [ 0, %b319 ], [ %v2304, %b326 ]
  %v2283 = icmp slt i64 %v2282, 16
  br i1 %v2283, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2284 = phi i64 [ 0, %b322 ], [ %v2301, %b329 ]
  %v2285 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2300, %b329 ]
  %v2286 = icmp slt i64 %v2284, %v8
  br i1 %v2286, label %b325, label %b326
b325:
  %v2287 = add i64 %v2284, 128
  %v2288 = icmp slt i64 %v2287, %v8
  %v2289 = select i1 %v2288, i64 %v2287, i64 %v8
  br label %b327
b327:
  %v2290 = phi i64 [ %v2284, %b325 ], [ %v2299, %b328 ]
  %v2291 = phi <8 x float> [ splat (float 0x0000000000000000), %b325 ], [ %v2298, %b328 ]
  %v2292 = icmp slt i64 %v2290, %v2289
  br i1 %v2292, label %b328, label %b329
b328:
  %v2293 = mul i64 %v2290, 16
  %v2294 = getelementptr inbounds float, ptr %v112, i64 %v2293
  %v2295 = add i64 0, %v2282
  %v2296 = getelementptr inbounds float, ptr %v2294, i64 %v2295
  %v2297 = load <8 x float>, ptr %v2296, align 4
  %v2298 = fadd <8 x float> %v2291, %v2297
  %v2299 = add nsw i64 %v2290, 1
  br label %b327
b329:
  %v2300 = fadd <8 x float> %v2285, %v2291
  %v2301 = add nsw i64 %v2284, 128
  br label %b324
b326:
  %v2302 = add i64 0, %v2282
  %v2303 = getelementptr inbounds float, ptr %v60, i64 %v2302
  store <8 x float> %v2285, ptr %v2303, align 4
  %v2304 = add nsw i64 %v2282, 8
  br label %b321
b323:
  br label %b320
b320:
  %v2305 = icmp sgt i64 %v3, 1
  br i1 %v2305, label %b330, label %b331
b330:
  %v2306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2307 = atomicrmw add ptr %v2306, i64 1 acq_rel
  %v2308 = load i64, ptr %v195, align 8
  %v2309 = add i64 %v2308, 1
  store i64 %v2309, ptr %v195, align 8
  %v2310 = mul i64 %v3, %v2309
  br label %b332
b332:
  %v2311 = load atomic i64, ptr %v2306 acquire, align 8
  %v2312 = icmp slt i64 %v2311, %v2310
  br i1 %v2312, label %b333, label %b334
b333:
  %v2313 = call i32 @sched_yield()
  br label %b332
b334:
  br label %b331
b331:
  %v2314 = mul i64 0, 16
  %v2315 = getelementptr inbounds float, ptr %v108, i64 %v2314
  %v2316 = getelementptr inbounds float, ptr %v2315, i64 0
  %v2317 = mul i64 0, 8
  %v2318 = getelementptr inbounds float, ptr %v10, i64 %v2317
  %v2319 = getelementptr inbounds float, ptr %v2318, i64 0
  %v2320 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2321 = add i64 16, 1
  %v2322 = sdiv i64 %v2321, 2
  %v2323 = add i64 %v2, 1
  %v2324 = mul i64 %v2322, %v2
  %v2325 = sdiv i64 %v2324, %v3
  %v2326 = mul i64 %v2325, 2
  %v2327 = icmp slt i64 %v2326, 16
  %v2328 = select i1 %v2327, i64 %v2326, i64 16
  %v2329 = mul i64 %v2322, %v2323
  %v2330 = sdiv i64 %v2329, %v3
  %v2331 = mul i64 %v2330, 2
  %v2332 = icmp slt i64 %v2331, 16
  %v2333 = select i1 %v2332, i64 %v2331, i64 16
  %v2334 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b335
b335:
  %v2335 = phi i64 [ %v2328, %b331 ], [ %v2343, %b340 ]
  %v2336 = icmp slt i64 %v2335, %v2333
  br i1 %v2336, label %b336, label %b337
b336:
  %v2337 = mul i64 %v2335, 8
  %v2338 = getelementptr inbounds float, ptr %v2334, i64 %v2337
  br label %b338
b338:
  %v2339 = phi i64 [ 0, %b336 ], [ %v2342, %b339 ]
  %v2340 = icmp slt i64 %v2339, 8
  br i1 %v2340, label %b339, label %b340
b339:
  %v2341 = getelementptr inbounds float, ptr %v2338, i64 %v2339
  store float 0x0000000000000000, ptr %v2341, align 4
  %v2342 = add nsw i64 %v2339, 1
  br label %b338
b340:
  %v2343 = add nsw i64 %v2335, 1
  br label %b335
b337:
  %v2344 = mul i64 %v8, 1
  br label %b341
b341:
  %v2345 = phi i64 [ 0, %b337 ], [ %v2449, %b346 ]
  %v2346 = icmp slt i64 %v2345, %v2344
  br i1 %v2346, label %b342, label %b343
b342:
  %v2347 = sub i64 %v2344, %v2345
  %v2348 = icmp slt i64 %v2347, 384
  %v2349 = select i1 %v2348, i64 %v2347, i64 384
  br label %b344
b344:
  %v2350 = phi i64 [ %v2328, %b342 ], [ %v2448, %b370 ]
  %v2351 = icmp slt i64 %v2350, %v2333
  br i1 %v2351, label %b345, label %b346
b345:
  %v2352 = sub i64 %v2333, %v2350
  %v2353 = icmp slt i64 %v2352, 64
  %v2354 = select i1 %v2353, i64 %v2352, i64 64
  %v2355 = sdiv i64 %v2354, 2
  %v2356 = mul i64 %v2355, 2
  %v2357 = sub i64 %v2354, %v2356
  %v2358 = mul i64 %v2345, 16
  %v2359 = add i64 %v2358, %v2350
  %v2360 = getelementptr inbounds float, ptr %v2316, i64 %v2359
  br label %b347
b347:
  %v2361 = phi i64 [ 0, %b345 ], [ %v2387, %b355 ]
  %v2362 = icmp slt i64 %v2361, %v2349
  br i1 %v2362, label %b348, label %b349
b348:
  %v2363 = mul i64 %v2361, 16
  %v2364 = getelementptr inbounds float, ptr %v2360, i64 %v2363
  %v2365 = mul i64 %v2361, 2
  %v2366 = getelementptr inbounds float, ptr %v2320, i64 %v2365
  br label %b350
b350:
  %v2367 = phi i64 [ 0, %b348 ], [ %v2376, %b351 ]
  %v2368 = icmp slt i64 %v2367, %v2355
  br i1 %v2368, label %b351, label %b352
b351:
  %v2369 = mul i64 %v2367, 2
  %v2370 = getelementptr inbounds float, ptr %v2364, i64 %v2369
  %v2371 = mul i64 %v2367, 768
  %v2372 = getelementptr inbounds float, ptr %v2366, i64 %v2371
  %v2373 = getelementptr inbounds float, ptr %v2370, i64 0
  %v2374 = load <2 x float>, ptr %v2373, align 4
  %v2375 = getelementptr inbounds float, ptr %v2372, i64 0
  store <2 x float> %v2374, ptr %v2375, align 4
  %v2376 = add nsw i64 %v2367, 1
  br label %b350
b352:
  %v2377 = mul i64 %v2355, 2
  %v2378 = getelementptr inbounds float, ptr %v2364, i64 %v2377
  %v2379 = mul i64 %v2355, 768
  %v2380 = getelementptr inbounds float, ptr %v2366, i64 %v2379
  br label %b353
b353:
  %v2381 = phi i64 [ 0, %b352 ], [ %v2386, %b354 ]
  %v2382 = icmp slt i64 %v2381, %v2357
  br i1 %v2382, label %b354, label %b355
b354:
  %v2383 = getelementptr inbounds float, ptr %v2378, i64 %v2381
  %v2384 = load float, ptr %v2383, align 4
  %v2385 = getelementptr inbounds float, ptr %v2380, i64 %v2381
  store float %v2384, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2381, 1
  br label %b353, !llvm.loop !6
b355:
  %v2387 = add nsw i64 %v2361, 1
  br label %b347
b349:
  br label %b356
b356:
  %v2388 = phi i64 [ 0, %b349 ], [ %v2423, %b364 ]
  %v2389 = icmp slt i64 %v2388, 0
  br i1 %v2389, label %b357, label %b358
b357:
  %v2390 = mul i64 %v2345, 8
  %v2391 = add i64 %v2390, %v2388
  %v2392 = getelementptr inbounds float, ptr %v2319, i64 %v2391
  br label %b359
b359:
  %v2393 = phi i64 [ 0, %b357 ], [ %v2411, %b360 ]
  %v2394 = icmp slt i64 %v2393, %v2349
  br i1 %v2394, label %b360, label %b361
b360:
  %v2395 = mul i64 %v2393, 8
  %v2396 = getelementptr inbounds float, ptr %v2392, i64 %v2395
  %v2397 = mul i64 %v2393, 32
  %v2398 = getelementptr inbounds float, ptr %v200, i64 %v2397
  %v2399 = getelementptr inbounds float, ptr %v2396, i64 0
  %v2400 = load <8 x float>, ptr %v2399, align 4
  %v2401 = getelementptr inbounds float, ptr %v2398, i64 0
  store <8 x float> %v2400, ptr %v2401, align 4
  %v2402 = getelementptr inbounds float, ptr %v2396, i64 8
  %v2403 = load <8 x float>, ptr %v2402, align 4
  %v2404 = getelementptr inbounds float, ptr %v2398, i64 8
  store <8 x float> %v2403, ptr %v2404, align 4
  %v2405 = getelementptr inbounds float, ptr %v2396, i64 16
  %v2406 = load <8 x float>, ptr %v2405, align 4
  %v2407 = getelementptr inbounds float, ptr %v2398, i64 16
  store <8 x float> %v2406, ptr %v2407, align 4
  %v2408 = getelementptr inbounds float, ptr %v2396, i64 24
  %v2409 = load <8 x float>, ptr %v2408, align 4
  %v2410 = getelementptr inbounds float, ptr %v2398, i64 24
  store <8 x float> %v2409, ptr %v2410, align 4
  %v2411 = add nsw i64 %v2393, 1
  br label %b359
b361:
  %v2412 = sdiv i64 %v2354, 2
  br label %b362
b362:
  %v2413 = phi i64 [ 0, %b361 ], [ %v2422, %b363 ]
  %v2414 = icmp slt i64 %v2413, %v2412
  br i1 %v2414, label %b363, label %b364
b363:
  %v2415 = mul i64 %v2413, 2
  %v2416 = add i64 %v2350, %v2415
  %v2417 = mul i64 %v2413, 768
  %v2418 = getelementptr inbounds float, ptr %v2320, i64 %v2417
  %v2419 = mul i64 %v2416, 8
  %v2420 = add i64 %v2419, %v2388
  %v2421 = getelementptr inbounds float, ptr %v2334, i64 %v2420
  call void @outer_2x32(ptr %v2418, ptr %v200, i64 %v2349, ptr %v2421, i64 8)
  %v2422 = add nsw i64 %v2413, 1
  br label %b362
b364:
  %v2423 = add nsw i64 %v2388, 32
  br label %b356
b358:
  %v2424 = mul i64 %v2345, 8
  %v2425 = add i64 %v2424, 0
  %v2426 = getelementptr inbounds float, ptr %v2319, i64 %v2425
  br label %b365
b365:
  %v2427 = phi i64 [ 0, %b358 ], [ %v2436, %b366 ]
  %v2428 = icmp slt i64 %v2427, %v2349
  br i1 %v2428, label %b366, label %b367
b366:
  %v2429 = mul i64 %v2427, 8
  %v2430 = getelementptr inbounds float, ptr %v2426, i64 %v2429
  %v2431 = mul i64 %v2427, 8
  %v2432 = getelementptr inbounds float, ptr %v200, i64 %v2431
  %v2433 = getelementptr inbounds float, ptr %v2430, i64 0
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = getelementptr inbounds float, ptr %v2432, i64 0
  store <8 x float> %v2434, ptr %v2435, align 4
  %v2436 = add nsw i64 %v2427, 1
  br label %b365
b367:
  %v2437 = sdiv i64 %v2354, 2
  br label %b368
b368:
  %v2438 = phi i64 [ 0, %b367 ], [ %v2447, %b369 ]
  %v2439 = icmp slt i64 %v2438, %v2437
  br i1 %v2439, label %b369, label %b370
b369:
  %v2440 = mul i64 %v2438, 2
  %v2441 = add i64 %v2350, %v2440
  %v2442 = mul i64 %v2438, 768
  %v2443 = getelementptr inbounds float, ptr %v2320, i64 %v2442
  %v2444 = mul i64 %v2441, 8
  %v2445 = add i64 %v2444, 0
  %v2446 = getelementptr inbounds float, ptr %v2334, i64 %v2445
  call void @outer_2x8(ptr %v2443, ptr %v200, i64 %v2349, ptr %v2446, i64 8)
  %v2447 = add nsw i64 %v2438, 1
  br label %b368
b370:
  %v2448 = add nsw i64 %v2350, 64
  br label %b344
b346:
  %v2449 = add nsw i64 %v2345, 384
  br label %b341
b343:
  %v2450 = icmp sgt i64 %v3, 1
  br i1 %v2450, label %b371, label %b372
b371:
  %v2451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2452 = atomicrmw add ptr %v2451, i64 1 acq_rel
  %v2453 = load i64, ptr %v195, align 8
  %v2454 = add i64 %v2453, 1
  store i64 %v2454, ptr %v195, align 8
  %v2455 = mul i64 %v3, %v2454
  br label %b373
b373:
  %v2456 = load atomic i64, ptr %v2451 acquire, align 8
  %v2457 = icmp slt i64 %v2456, %v2455
  br i1 %v2457, label %b374, label %b375
b374:
  %v2458 = call i32 @sched_yield()
  br label %b373
b375:
  br label %b372
b372:
  %v2459 = icmp eq i64 %v2, 0
  br i1 %v2459, label %b376, label %b377
b376:
  br label %b378
b378:
  %v2460 = phi i64 [ 0, %b376 ], [ %v2482, %b383 ]
  %v2461 = icmp slt i64 %v2460, 16
  br i1 %v2461, label %b379, label %b380
b379:
  br label %b381
b381:
  %v2462 = phi i64 [ 0, %b379 ], [ %v2479, %b386 ]
  %v2463 = phi <8 x float> [ splat (float 0x0000000000000000), %b379 ], [ %v2478, %b386 ]
  %v2464 = icmp slt i64 %v2462, %v8
  br i1 %v2464, label %b382, label %b383
b382:
  %v2465 = add i64 %v2462, 128
  %v2466 = icmp slt i64 %v2465, %v8
  %v2467 = select i1 %v2466, i64 %v2465, i64 %v8
  br label %b384
b384:
  %v2468 = phi i64 [ %v2462, %b382 ], [ %v2477, %b385 ]
  %v2469 = phi <8 x float> [ splat (float 0x0000000000000000), %b382 ], [ %v2476, %b385 ]
  %v2470 = icmp slt i64 %v2468, %v2467
  br i1 %v2470, label %b385, label %b386
b385:
  %v2471 = mul i64 %v2468, 16
  %v2472 = getelementptr inbounds float, ptr %v108, i64 %v2471
  %v2473 = add i64 0, %v2460
  %v2474 = getelementptr inbounds float, ptr %v2472, i64 %v2473
  %v2475 = load <8 x float>, ptr %v2474, align 4
  %v2476 = fadd <8 x float> %v2469, %v2475
  %v2477 = add nsw i64 %v2468, 1
  br label %b384
b386:
  %v2478 = fadd <8 x float> %v2463, %v2469
  %v2479 = add nsw i64 %v2462, 128
  br label %b381
b383:
  %v2480 = add i64 0, %v2460
  %v2481 = getelementptr inbounds float, ptr %v64, i64 %v2480
  store <8 x float> %v2463, ptr %v2481, align 4
  %v2482 = add nsw i64 %v2460, 8
  br label %b378
b380:
  br label %b377
b377:
  %v2483 = icmp sgt i64 %v3, 1
  br i1 %v2483, label %b387, label %b388
b387:
  %v2484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2485 = atomicrmw add ptr %v2484, i64 1 acq_rel
  %v2486 = load i64, ptr %v195, align 8
  %v2487 = add i64 %v2486, 1
  store i64 %v2487, ptr %v195, align 8
  %v2488 = mul i64 %v3, %v2487
  br label %b389
b389:
  %v2489 = load atomic i64, ptr %v2484 acquire, align 8
  %v2490 = icmp slt i64 %v2489, %v2488
  br i1 %v2490, label %b390, label %b391
b390:
  %v2491 = call i32 @sched_yield()
  br label %b389
b391:
  br label %b388
b388:
  %v2492 = mul i64 0, 16
  %v2493 = getelementptr inbounds float, ptr %v110, i64 %v2492
  %v2494 = getelementptr inbounds float, ptr %v2493, i64 0
  %v2495 = mul i64 0, 8
  %v2496 = getelementptr inbounds float, ptr %v10, i64 %v2495
  %v2497 = getelementptr inbounds float, ptr %v2496, i64 0
  %v2498 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2499 = add i64 16, 1
  %v2500 = sdiv i64 %v2499, 2
  %v2501 = add i64 %v2, 1
  %v2502 = mul i64 %v2500, %v2
  %v2503 = sdiv i64 %v2502, %v3
  %v2504 = mul i64 %v2503, 2
  %v2505 = icmp slt i64 %v2504, 16
  %v2506 = select i1 %v2505, i64 %v2504, i64 16
  %v2507 = mul i64 %v2500, %v2501
  %v2508 = sdiv i64 %v2507, %v3
  %v2509 = mul i64 %v2508, 2
  %v2510 = icmp slt i64 %v2509, 16
  %v2511 = select i1 %v2510, i64 %v2509, i64 16
  %v2512 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b392
b392:
  %v2513 = phi i64 [ %v2506, %b388 ], [ %v2521, %b397 ]
  %v2514 = icmp slt i64 %v2513, %v2511
  br i1 %v2514, label %b393, label %b394
b393:
  %v2515 = mul i64 %v2513, 8
  %v2516 = getelementptr inbounds float, ptr %v2512, i64 %v2515
  br label %b395
b395:
  %v2517 = phi i64 [ 0, %b393 ], [ %v2520, %b396 ]
  %v2518 = icmp slt i64 %v2517, 8
  br i1 %v2518, label %b396, label %b397
b396:
  %v2519 = getelementptr inbounds float, ptr %v2516, i64 %v2517
  store float 0x0000000000000000, ptr %v2519, align 4
  %v2520 = add nsw i64 %v2517, 1
  br label %b395
b397:
  %v2521 = add nsw i64 %v2513, 1
  br label %b392
b394:
  %v2522 = mul i64 %v8, 1
  br label %b398
b398:
  %v2523 = phi i64 [ 0, %b394 ], [ %v2627, %b403 ]
  %v2524 = icmp slt i64 %v2523, %v2522
  br i1 %v2524, label %b399, label %b400
b399:
  %v2525 = sub i64 %v2522, %v2523
  %v2526 = icmp slt i64 %v2525, 384
  %v2527 = select i1 %v2526, i64 %v2525, i64 384
  br label %b401
b401:
  %v2528 = phi i64 [ %v2506, %b399 ], [ %v2626, %b427 ]
  %v2529 = icmp slt i64 %v2528, %v2511
  br i1 %v2529, label %b402, label %b403
b402:
  %v2530 = sub i64 %v2511, %v2528
  %v2531 = icmp slt i64 %v2530, 64
  %v2532 = select i1 %v2531, i64 %v2530, i64 64
  %v2533 = sdiv i64 %v2532, 2
  %v2534 = mul i64 %v2533, 2
  %v2535 = sub i64 %v2532, %v2534
  %v2536 = mul i64 %v2523, 16
  %v2537 = add i64 %v2536, %v2528
  %v2538 = getelementptr inbounds float, ptr %v2494, i64 %v2537
  br label %b404
b404:
  %v2539 = phi i64 [ 0, %b402 ], [ %v2565, %b412 ]
  %v2540 = icmp slt i64 %v2539, %v2527
  br i1 %v2540, label %b405, label %b406
b405:
  %v2541 = mul i64 %v2539, 16
  %v2542 = getelementptr inbounds float, ptr %v2538, i64 %v2541
  %v2543 = mul i64 %v2539, 2
  %v2544 = getelementptr inbounds float, ptr %v2498, i64 %v2543
  br label %b407
b407:
  %v2545 = phi i64 [ 0, %b405 ], [ %v2554, %b408 ]
  %v2546 = icmp slt i64 %v2545, %v2533
  br i1 %v2546, label %b408, label %b409
b408:
  %v2547 = mul i64 %v2545, 2
  %v2548 = getelementptr inbounds float, ptr %v2542, i64 %v2547
  %v2549 = mul i64 %v2545, 768
  %v2550 = getelementptr inbounds float, ptr %v2544, i64 %v2549
  %v2551 = getelementptr inbounds float, ptr %v2548, i64 0
  %v2552 = load <2 x float>, ptr %v2551, align 4
  %v2553 = getelementptr inbounds float, ptr %v2550, i64 0
  store <2 x float> %v2552, ptr %v2553, align 4
  %v2554 = add nsw i64 %v2545, 1
  br label %b407
b409:
  %v2555 = mul i64 %v2533, 2
  %v2556 = getelementptr inbounds float, ptr %v2542, i64 %v2555
  %v2557 = mul i64 %v2533, 768
  %v2558 = getelementptr inbounds float, ptr %v2544, i64 %v2557
  br label %b410
b410:
  %v2559 = phi i64 [ 0, %b409 ], [ %v2564, %b411 ]
  %v2560 = icmp slt i64 %v2559, %v2535
  br i1 %v2560, label %b411, label %b412
b411:
  %v2561 = getelementptr inbounds float, ptr %v2556, i64 %v2559
  %v2562 = load float, ptr %v2561, align 4
  %v2563 = getelementptr inbounds float, ptr %v2558, i64 %v2559
  store float %v2562, ptr %v2563, align 4
  %v2564 = add nsw i64 %v2559, 1
  br label %b410, !llvm.loop !9
b412:
  %v2565 = add nsw i64 %v2539, 1
  br label %b404
b406:
  br label %b413
b413:
  %v2566 = phi i64 [ 0, %b406 ], [ %v2601, %b421 ]
  %v2567 = icmp slt i64 %v2566, 0
  br i1 %v2567, label %b414, label %b415
b414:
  %v2568 = mul i64 %v2523, 8
  %v2569 = add i64 %v2568, %v2566
  %v2570 = getelementptr inbounds float, ptr %v2497, i64 %v2569
  br label %b416
b416:
  %v2571 = phi i64 [ 0, %b414 ], [ %v2589, %b417 ]
  %v2572 = icmp slt i64 %v2571, %v2527
  br i1 %v2572, label %b417, label %b418
b417:
  %v2573 = mul i64 %v2571, 8
  %v2574 = getelementptr inbounds float, ptr %v2570, i64 %v2573
  %v2575 = mul i64 %v2571, 32
  %v2576 = getelementptr inbounds float, ptr %v200, i64 %v2575
  %v2577 = getelementptr inbounds float, ptr %v2574, i64 0
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = getelementptr inbounds float, ptr %v2576, i64 0
  store <8 x float> %v2578, ptr %v2579, align 4
  %v2580 = getelementptr inbounds float, ptr %v2574, i64 8
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = getelementptr inbounds float, ptr %v2576, i64 8
  store <8 x float> %v2581, ptr %v2582, align 4
  %v2583 = getelementptr inbounds float, ptr %v2574, i64 16
  %v2584 = load <8 x float>, ptr %v2583, align 4
  %v2585 = getelementptr inbounds float, ptr %v2576, i64 16
  store <8 x float> %v2584, ptr %v2585, align 4
  %v2586 = getelementptr inbounds float, ptr %v2574, i64 24
  %v2587 = load <8 x float>, ptr %v2586, align 4
  %v2588 = getelementptr inbounds float, ptr %v2576, i64 24
  store <8 x float> %v2587, ptr %v2588, align 4
  %v2589 = add nsw i64 %v2571, 1
  br label %b416
b418:
  %v2590 = sdiv i64 %v2532, 2
  br label %b419
b419:
  %v2591 = phi i64 [ 0, %b418 ], [ %v2600, %b420 ]
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b420, label %b421
b420:
  %v2593 = mul i64 %v2591, 2
  %v2594 = add i64 %v2528, %v2593
  %v2595 = mul i64 %v2591, 768
  %v2596 = getelementptr inbounds float, ptr %v2498, i64 %v2595
  %v2597 = mul i64 %v2594, 8
  %v2598 = add i64 %v2597, %v2566
  %v2599 = getelementptr inbounds float, ptr %v2512, i64 %v2598
  call void @outer_2x32(ptr %v2596, ptr %v200, i64 %v2527, ptr %v2599, i64 8)
  %v2600 = add nsw i64 %v2591, 1
  br label %b419
b421:
  %v2601 = add nsw i64 %v2566, 32
  br label %b413
b415:
  %v2602 = mul i64 %v2523, 8
  %v2603 = add i64 %v2602, 0
  %v2604 = getelementptr inbounds float, ptr %v2497, i64 %v2603
  br label %b422
b422:
  %v2605 = phi i64 [ 0, %b415 ], [ %v2614, %b423 ]
  %v2606 = icmp slt i64 %v2605, %v2527
  br i1 %v2606, label %b423, label %b424
b423:
  %v2607 = mul i64 %v2605, 8
  %v2608 = getelementptr inbounds float, ptr %v2604, i64 %v2607
  %v2609 = mul i64 %v2605, 8
  %v2610 = getelementptr inbounds float, ptr %v200, i64 %v2609
  %v2611 = getelementptr inbounds float, ptr %v2608, i64 0
  %v2612 = load <8 x float>, ptr %v2611, align 4
  %v2613 = getelementptr inbounds float, ptr %v2610, i64 0
  store <8 x float> %v2612, ptr %v2613, align 4
  %v2614 = add nsw i64 %v2605, 1
  br label %b422
b424:
  %v2615 = sdiv i64 %v2532, 2
  br label %b425
b425:
  %v2616 = phi i64 [ 0, %b424 ], [ %v2625, %b426 ]
  %v2617 = icmp slt i64 %v2616, %v2615
  br i1 %v2617, label %b426, label %b427
b426:
  %v2618 = mul i64 %v2616, 2
  %v2619 = add i64 %v2528, %v2618
  %v2620 = mul i64 %v2616, 768
  %v2621 = getelementptr inbounds float, ptr %v2498, i64 %v2620
  %v2622 = mul i64 %v2619, 8
  %v2623 = add i64 %v2622, 0
  %v2624 = getelementptr inbounds float, ptr %v2512, i64 %v2623
  call void @outer_2x8(ptr %v2621, ptr %v200, i64 %v2527, ptr %v2624, i64 8)
  %v2625 = add nsw i64 %v2616, 1
  br label %b425
b427:
  %v2626 = add nsw i64 %v2528, 64
  br label %b401
b403:
  %v2627 = add nsw i64 %v2523, 384
  br label %b398
b400:
  %v2628 = icmp sgt i64 %v3, 1
  br i1 %v2628, label %b428, label %b429
b428:
  %v2629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2630 = atomicrmw add ptr %v2629, i64 1 acq_rel
  %v2631 = load i64, ptr %v195, align 8
  %v2632 = add i64 %v2631, 1
  store i64 %v2632, ptr %v195, align 8
  %v2633 = mul i64 %v3, %v2632
  br label %b430
b430:
  %v2634 = load atomic i64, ptr %v2629 acquire, align 8
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b431, label %b432
b431:
  %v2636 = call i32 @sched_yield()
  br label %b430
b432:
  br label %b429
b429:
  %v2637 = icmp eq i64 %v2, 0
  br i1 %v2637, label %b433, label %b434
b433:
  br label %b435
b435:
  %v2638 = phi i64 [ 0, %b433 ], [ %v2660, %b440 ]
  %v2639 = icmp slt i64 %v2638, 16
  br i1 %v2639, label %b436, label %b437
b436:
  br label %b438
b438:
  %v2640 = phi i64 [ 0, %b436 ], [ %v2657, %b443 ]
  %v2641 = phi <8 x float> [ splat (float 0x0000000000000000), %b436 ], [ %v2656, %b443 ]
  %v2642 = icmp slt i64 %v2640, %v8
  br i1 %v2642, label %b439, label %b440
b439:
  %v2643 = add i64 %v2640, 128
  %v2644 = icmp slt i64 %v2643, %v8
  %v2645 = select i1 %v2644, i64 %v2643, i64 %v8
  br label %b441
b441:
  %v2646 = phi i64 [ %v2640, %b439 ], [ %v2655, %b442 ]
  %v2647 = phi <8 x float> [ splat (float 0x0000000000000000), %b439 ], [ %v2654, %b442 ]
  %v2648 = icmp slt i64 %v2646, %v2645
  br i1 %v2648, label %b442, label %b443
b442:
  %v2649 = mul i64 %v2646, 16
  %v2650 = getelementptr inbounds float, ptr %v110, i64 %v2649
  %v2651 = add i64 0, %v2638
  %v2652 = getelementptr inbounds float, ptr %v2650, i64 %v2651
  %v2653 = load <8 x float>, ptr %v2652, align 4
  %v2654 = fadd <8 x float> %v2647, %v2653
  %v2655 = add nsw i64 %v2646, 1
  br label %b441
b443:
  %v2656 = fadd <8 x float> %v2641, %v2647
  %v2657 = add nsw i64 %v2640, 128
  br label %b438
b440:
  %v2658 = add i64 0, %v2638
  %v2659 = getelementptr inbounds float, ptr %v68, i64 %v2658
  store <8 x float> %v2641, ptr %v2659, align 4
  %v2660 = add nsw i64 %v2638, 8
  br label %b435
b437:
  br label %b434
b434:
  %v2661 = icmp sgt i64 %v3, 1
  br i1 %v2661, label %b444, label %b445
b444:
  %v2662 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2663 = atomicrmw add ptr %v2662, i64 1 acq_rel
  %v2664 = load i64, ptr %v195, align 8
  %v2665 = add i64 %v2664, 1
  store i64 %v2665, ptr %v195, align 8
  %v2666 = mul i64 %v3, %v2665
  br label %b446
b446:
  %v2667 = load atomic i64, ptr %v2662 acquire, align 8
  %v2668 = icmp slt i64 %v2667, %v2666
  br i1 %v2668, label %b447, label %b448
b447:
  %v2669 = call i32 @sched_yield()
  br label %b446
b448:
  br label %b445
b445:
  %v2670 = mul i64 0, 2
  %v2671 = getelementptr inbounds float, ptr %v136, i64 %v2670
  %v2672 = getelementptr inbounds float, ptr %v2671, i64 0
  %v2673 = mul i64 0, 8
  %v2674 = getelementptr inbounds float, ptr %v10, i64 %v2673
  %v2675 = getelementptr inbounds float, ptr %v2674, i64 0
  %v2676 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2677 = add i64 2, 1
  %v2678 = sdiv i64 %v2677, 2
  %v2679 = add i64 %v2, 1
  %v2680 = mul i64 %v2678, %v2
  %v2681 = sdiv i64 %v2680, %v3
  %v2682 = mul i64 %v2681, 2
  %v2683 = icmp slt i64 %v2682, 2
  %v2684 = select i1 %v2683, i64 %v2682, i64 2
  %v2685 = mul i64 %v2678, %v2679
  %v2686 = sdiv i64 %v2685, %v3
  %v2687 = mul i64 %v2686, 2
  %v2688 = icmp slt i64 %v2687, 2
  %v2689 = select i1 %v2688, i64 %v2687, i64 2
  %v2690 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b449
b449:
  %v2691 = phi i64 [ %v2684, %b445 ], [ %v2699, %b454 ]
  %v2692 = icmp slt i64 %v2691, %v2689
  br i1 %v2692, label %b450, label %b451
b450:
  %v2693 = mul i64 %v2691, 8
  %v2694 = getelementptr inbounds float, ptr %v2690, i64 %v2693
  br label %b452
b452:
  %v2695 = phi i64 [ 0, %b450 ], [ %v2698, %b453 ]
  %v2696 = icmp slt i64 %v2695, 8
  br i1 %v2696, label %b453, label %b454
b453:
  %v2697 = getelementptr inbounds float, ptr %v2694, i64 %v2695
  store float 0x0000000000000000, ptr %v2697, align 4
  %v2698 = add nsw i64 %v2695, 1
  br label %b452
b454:
  %v2699 = add nsw i64 %v2691, 1
  br label %b449
b451:
  %v2700 = mul i64 %v8, 1
  br label %b455
b455:
  %v2701 = phi i64 [ 0, %b451 ], [ %v2805, %b460 ]
  %v2702 = icmp slt i64 %v2701, %v2700
  br i1 %v2702, label %b456, label %b457
b456:
  %v2703 = sub i64 %v2700, %v2701
  %v2704 = icmp slt i64 %v2703, 384
  %v2705 = select i1 %v2704, i64 %v2703, i64 384
  br label %b458
b458:
  %v2706 = phi i64 [ %v2684, %b456 ], [ %v2804, %b484 ]
  %v2707 = icmp slt i64 %v2706, %v2689
  br i1 %v2707, label %b459, label %b460
b459:
  %v2708 = sub i64 %v2689, %v2706
  %v2709 = icmp slt i64 %v2708, 64
  %v2710 = select i1 %v2709, i64 %v2708, i64 64
  %v2711 = sdiv i64 %v2710, 2
  %v2712 = mul i64 %v2711, 2
  %v2713 = sub i64 %v2710, %v2712
  %v2714 = mul i64 %v2701, 2
  %v2715 = add i64 %v2714, %v2706
  %v2716 = getelementptr inbounds float, ptr %v2672, i64 %v2715
  br label %b461
b461:
  %v2717 = phi i64 [ 0, %b459 ], [ %v2743, %b469 ]
  %v2718 = icmp slt i64 %v2717, %v2705
  br i1 %v2718, label %b462, label %b463
b462:
  %v2719 = mul i64 %v2717, 2
  %v2720 = getelementptr inbounds float, ptr %v2716, i64 %v2719
  %v2721 = mul i64 %v2717, 2
  %v2722 = getelementptr inbounds float, ptr %v2676, i64 %v2721
  br label %b464
b464:
  %v2723 = phi i64 [ 0, %b462 ], [ %v2732, %b465 ]
  %v2724 = icmp slt i64 %v2723, %v2711
  br i1 %v2724, label %b465, label %b466
b465:
  %v2725 = mul i64 %v2723, 2
  %v2726 = getelementptr inbounds float, ptr %v2720, i64 %v2725
  %v2727 = mul i64 %v2723, 768
  %v2728 = getelementptr inbounds float, ptr %v2722, i64 %v2727
  %v2729 = getelementptr inbounds float, ptr %v2726, i64 0
  %v2730 = load <2 x float>, ptr %v2729, align 4
  %v2731 = getelementptr inbounds float, ptr %v2728, i64 0
  store <2 x float> %v2730, ptr %v2731, align 4
  %v2732 = add nsw i64 %v2723, 1
  br label %b464
b466:
  %v2733 = mul i64 %v2711, 2
  %v2734 = getelementptr inbounds float, ptr %v2720, i64 %v2733
  %v2735 = mul i64 %v2711, 768
  %v2736 = getelementptr inbounds float, ptr %v2722, i64 %v2735
  br label %b467
b467:
  %v2737 = phi i64 [ 0, %b466 ], [ %v2742, %b468 ]
  %v2738 = icmp slt i64 %v2737, %v2713
  br i1 %v2738, label %b468, label %b469
b468:
  %v2739 = getelementptr inbounds float, ptr %v2734, i64 %v2737
  %v2740 = load float, ptr %v2739, align 4
  %v2741 = getelementptr inbounds float, ptr %v2736, i64 %v2737
  store float %v2740, ptr %v2741, align 4
  %v2742 = add nsw i64 %v2737, 1
  br label %b467, !llvm.loop !12
b469:
  %v2743 = add nsw i64 %v2717, 1
  br label %b461
b463:
  br label %b470
b470:
  %v2744 = phi i64 [ 0, %b463 ], [ %v2779, %b478 ]
  %v2745 = icmp slt i64 %v2744, 0
  br i1 %v2745, label %b471, label %b472
b471:
  %v2746 = mul i64 %v2701, 8
  %v2747 = add i64 %v2746, %v2744
  %v2748 = getelementptr inbounds float, ptr %v2675, i64 %v2747
  br label %b473
b473:
  %v2749 = phi i64 [ 0, %b471 ], [ %v2767, %b474 ]
  %v2750 = icmp slt i64 %v2749, %v2705
  br i1 %v2750, label %b474, label %b475
b474:
  %v2751 = mul i64 %v2749, 8
  %v2752 = getelementptr inbounds float, ptr %v2748, i64 %v2751
  %v2753 = mul i64 %v2749, 32
  %v2754 = getelementptr inbounds float, ptr %v200, i64 %v2753
  %v2755 = getelementptr inbounds float, ptr %v2752, i64 0
  %v2756 = load <8 x float>, ptr %v2755, align 4
  %v2757 = getelementptr inbounds float, ptr %v2754, i64 0
  store <8 x float> %v2756, ptr %v2757, align 4
  %v2758 = getelementptr inbounds float, ptr %v2752, i64 8
  %v2759 = load <8 x float>, ptr %v2758, align 4
  %v2760 = getelementptr inbounds float, ptr %v2754, i64 8
  store <8 x float> %v2759, ptr %v2760, align 4
  %v2761 = getelementptr inbounds float, ptr %v2752, i64 16
  %v2762 = load <8 x float>, ptr %v2761, align 4
  %v2763 = getelementptr inbounds float, ptr %v2754, i64 16
  store <8 x float> %v2762, ptr %v2763, align 4
  %v2764 = getelementptr inbounds float, ptr %v2752, i64 24
  %v2765 = load <8 x float>, ptr %v2764, align 4
  %v2766 = getelementptr inbounds float, ptr %v2754, i64 24
  store <8 x float> %v2765, ptr %v2766, align 4
  %v2767 = add nsw i64 %v2749, 1
  br label %b473
b475:
  %v2768 = sdiv i64 %v2710, 2
  br label %b476
b476:
  %v2769 = phi i64 [ 0, %b475 ], [ %v2778, %b477 ]
  %v2770 = icmp slt i64 %v2769, %v2768
  br i1 %v2770, label %b477, label %b478
b477:
  %v2771 = mul i64 %v2769, 2
  %v2772 = add i64 %v2706, %v2771
  %v2773 = mul i64 %v2769, 768
  %v2774 = getelementptr inbounds float, ptr %v2676, i64 %v2773
  %v2775 = mul i64 %v2772, 8
  %v2776 = add i64 %v2775, %v2744
  %v2777 = getelementptr inbounds float, ptr %v2690, i64 %v2776
  call void @outer_2x32(ptr %v2774, ptr %v200, i64 %v2705, ptr %v2777, i64 8)
  %v2778 = add nsw i64 %v2769, 1
  br label %b476
b478:
  %v2779 = add nsw i64 %v2744, 32
  br label %b470
b472:
  %v2780 = mul i64 %v2701, 8
  %v2781 = add i64 %v2780, 0
  %v2782 = getelementptr inbounds float, ptr %v2675, i64 %v2781
  br label %b479
b479:
  %v2783 = phi i64 [ 0, %b472 ], [ %v2792, %b480 ]
  %v2784 = icmp slt i64 %v2783, %v2705
  br i1 %v2784, label %b480, label %b481
b480:
  %v2785 = mul i64 %v2783, 8
  %v2786 = getelementptr inbounds float, ptr %v2782, i64 %v2785
  %v2787 = mul i64 %v2783, 8
  %v2788 = getelementptr inbounds float, ptr %v200, i64 %v2787
  %v2789 = getelementptr inbounds float, ptr %v2786, i64 0
  %v2790 = load <8 x float>, ptr %v2789, align 4
  %v2791 = getelementptr inbounds float, ptr %v2788, i64 0
  store <8 x float> %v2790, ptr %v2791, align 4
  %v2792 = add nsw i64 %v2783, 1
  br label %b479
b481:
  %v2793 = sdiv i64 %v2710, 2
  br label %b482
b482:
  %v2794 = phi i64 [ 0, %b481 ], [ %v2803, %b483 ]
  %v2795 = icmp slt i64 %v2794, %v2793
  br i1 %v2795, label %b483, label %b484
b483:
  %v2796 = mul i64 %v2794, 2
  %v2797 = add i64 %v2706, %v2796
  %v2798 = mul i64 %v2794, 768
  %v2799 = getelementptr inbounds float, ptr %v2676, i64 %v2798
  %v2800 = mul i64 %v2797, 8
  %v2801 = add i64 %v2800, 0
  %v2802 = getelementptr inbounds float, ptr %v2690, i64 %v2801
  call void @outer_2x8(ptr %v2799, ptr %v200, i64 %v2705, ptr %v2802, i64 8)
  %v2803 = add nsw i64 %v2794, 1
  br label %b482
b484:
  %v2804 = add nsw i64 %v2706, 64
  br label %b458
b460:
  %v2805 = add nsw i64 %v2701, 384
  br label %b455
b457:
  %v2806 = icmp sgt i64 %v3, 1
  br i1 %v2806, label %b485, label %b486
b485:
  %v2807 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2808 = atomicrmw add ptr %v2807, i64 1 acq_rel
  %v2809 = load i64, ptr %v195, align 8
  %v2810 = add i64 %v2809, 1
  store i64 %v2810, ptr %v195, align 8
  %v2811 = mul i64 %v3, %v2810
  br label %b487
b487:
  %v2812 = load atomic i64, ptr %v2807 acquire, align 8
  %v2813 = icmp slt i64 %v2812, %v2811
  br i1 %v2813, label %b488, label %b489
b488:
  %v2814 = call i32 @sched_yield()
  br label %b487
b489:
  br label %b486
b486:
  %v2815 = icmp eq i64 %v2, 0
  br i1 %v2815, label %b490, label %b491
b490:
  %v2816 = icmp ult i64 2, 8
  %v2817 = select i1 %v2816, i64 2, i64 8
  %v2818 = trunc i64 %v2817 to i32
  %v2819 = insertelement <8 x i32> poison, i32 %v2818, i64 0
  %v2820 = shufflevector <8 x i32> %v2819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2821 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2820
  br label %b492
b492:
  %v2822 = phi i64 [ 0, %b490 ], [ %v2839, %b497 ]
  %v2823 = phi <8 x float> [ splat (float 0x0000000000000000), %b490 ], [ %v2838, %b497 ]
  %v2824 = icmp slt i64 %v2822, %v8
  br i1 %v2824, label %b493, label %b494
b493:
  %v2825 = add i64 %v2822, 128
  %v2826 = icmp slt i64 %v2825, %v8
  %v2827 = select i1 %v2826, i64 %v2825, i64 %v8
  br label %b495
b495:
  %v2828 = phi i64 [ %v2822, %b493 ], [ %v2837, %b496 ]
  %v2829 = phi <8 x float> [ splat (float 0x0000000000000000), %b493 ], [ %v2836, %b496 ]
  %v2830 = icmp slt i64 %v2828, %v2827
  br i1 %v2830, label %b496, label %b497
b496:
  %v2831 = mul i64 %v2828, 2
  %v2832 = getelementptr inbounds float, ptr %v136, i64 %v2831
  %v2833 = add i64 0, 0
  %v2834 = getelementptr inbounds float, ptr %v2832, i64 %v2833
  %v2835 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2834, <8 x i1> %v2821, <8 x float> zeroinitializer)
  %v2836 = fadd <8 x float> %v2829, %v2835
  %v2837 = add nsw i64 %v2828, 1
  br label %b495
b497:
  %v2838 = fadd <8 x float> %v2823, %v2829
  %v2839 = add nsw i64 %v2822, 128
  br label %b492
b494:
  %v2840 = add i64 0, 0
  %v2841 = getelementptr inbounds float, ptr %v72, i64 %v2840
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2823, ptr align 4 %v2841, <8 x i1> %v2821)
  br label %b491
b491:
  %v2842 = icmp sgt i64 %v3, 1
  br i1 %v2842, label %b498, label %b499
b498:
  %v2843 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2844 = atomicrmw add ptr %v2843, i64 1 acq_rel
  %v2845 = load i64, ptr %v195, align 8
  %v2846 = add i64 %v2845, 1
  store i64 %v2846, ptr %v195, align 8
  %v2847 = mul i64 %v3, %v2846
  br label %b500
b500:
  %v2848 = load atomic i64, ptr %v2843 acquire, align 8
  %v2849 = icmp slt i64 %v2848, %v2847
  br i1 %v2849, label %b501, label %b502
b501:
  %v2850 = call i32 @sched_yield()
  br label %b500
b502:
  br label %b499
b499:
  %v2851 = mul i64 0, 2
  %v2852 = getelementptr inbounds float, ptr %v118, i64 %v2851
  %v2853 = getelementptr inbounds float, ptr %v2852, i64 0
  %v2854 = mul i64 0, 8
  %v2855 = getelementptr inbounds float, ptr %v10, i64 %v2854
  %v2856 = getelementptr inbounds float, ptr %v2855, i64 0
  %v2857 = getelementptr inbounds float, ptr %v200, i64 12288
  %v2858 = add i64 2, 1
  %v2859 = sdiv i64 %v2858, 2
  %v2860 = add i64 %v2, 1
  %v2861 = mul i64 %v2859, %v2
  %v2862 = sdiv i64 %v2861, %v3
  %v2863 = mul i64 %v2862, 2
  %v2864 = icmp slt i64 %v2863, 2
  %v2865 = select i1 %v2864, i64 %v2863, i64 2
  %v2866 = mul i64 %v2859, %v2860
  %v2867 = sdiv i64 %v2866, %v3
  %v2868 = mul i64 %v2867, 2
  %v2869 = icmp slt i64 %v2868, 2
  %v2870 = select i1 %v2869, i64 %v2868, i64 2
  %v2871 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b503
b503:
  %v2872 = phi i64 [ %v2865, %b499 ], [ %v2880, %b508 ]
  %v2873 = icmp slt i64 %v2872, %v2870
  br i1 %v2873, label %b504, label %b505
b504:
  %v2874 = mul i64 %v2872, 8
  %v2875 = getelementptr inbounds float, ptr %v2871, i64 %v2874
  br label %b506
b506:
  %v2876 = phi i64 [ 0, %b504 ], [ %v2879, %b507 ]
  %v2877 = icmp slt i64 %v2876, 8
  br i1 %v2877, label %b507, label %b508
b507:
  %v2878 = getelementptr inbounds float, ptr %v2875, i64 %v2876
  store float 0x0000000000000000, ptr %v2878, align 4
  %v2879 = add nsw i64 %v2876, 1
  br label %b506
b508:
  %v2880 = add nsw i64 %v2872, 1
  br label %b503
b505:
  %v2881 = mul i64 %v8, 1
  br label %b509
b509:
  %v2882 = phi i64 [ 0, %b505 ], [ %v2986, %b514 ]
  %v2883 = icmp slt i64 %v2882, %v2881
  br i1 %v2883, label %b510, label %b511
b510:
  %v2884 = sub i64 %v2881, %v2882
  %v2885 = icmp slt i64 %v2884, 384
  %v2886 = select i1 %v2885, i64 %v2884, i64 384
  br label %b512
b512:
  %v2887 = phi i64 [ %v2865, %b510 ], [ %v2985, %b538 ]
  %v2888 = icmp slt i64 %v2887, %v2870
  br i1 %v2888, label %b513, label %b514
b513:
  %v2889 = sub i64 %v2870, %v2887
  %v2890 = icmp slt i64 %v2889, 64
  %v2891 = select i1 %v2890, i64 %v2889, i64 64
  %v2892 = sdiv i64 %v2891, 2
  %v2893 = mul i64 %v2892, 2
  %v2894 = sub i64 %v2891, %v2893
  %v2895 = mul i64 %v2882, 2
  %v2896 = add i64 %v2895, %v2887
  %v2897 = getelementptr inbounds float, ptr %v2853, i64 %v2896
  br label %b515
b515:
  %v2898 = phi i64 [ 0, %b513 ], [ %v2924, %b523 ]
  %v2899 = icmp slt i64 %v2898, %v2886
  br i1 %v2899, label %b516, label %b517
b516:
  %v2900 = mul i64 %v2898, 2
  %v2901 = getelementptr inbounds float, ptr %v2897, i64 %v2900
  %v2902 = mul i64 %v2898, 2
  %v2903 = getelementptr inbounds float, ptr %v2857, i64 %v2902
  br label %b518
b518:
  %v2904 = phi i64 [ 0, %b516 ], [ %v2913, %b519 ]
  %v2905 = icmp slt i64 %v2904, %v2892
  br i1 %v2905, label %b519, label %b520
b519:
  %v2906 = mul i64 %v2904, 2
  %v2907 = getelementptr inbounds float, ptr %v2901, i64 %v2906
  %v2908 = mul i64 %v2904, 768
  %v2909 = getelementptr inbounds float, ptr %v2903, i64 %v2908
  %v2910 = getelementptr inbounds float, ptr %v2907, i64 0
  %v2911 = load <2 x float>, ptr %v2910, align 4
  %v2912 = getelementptr inbounds float, ptr %v2909, i64 0
  store <2 x float> %v2911, ptr %v2912, align 4
  %v2913 = add nsw i64 %v2904, 1
  br label %b518
b520:
  %v2914 = mul i64 %v2892, 2
  %v2915 = getelementptr inbounds float, ptr %v2901, i64 %v2914
  %v2916 = mul i64 %v2892, 768
  %v2917 = getelementptr inbounds float, ptr %v2903, i64 %v2916
  br label %b521
b521:
  %v2918 = phi i64 [ 0, %b520 ], [ %v2923, %b522 ]
  %v2919 = icmp slt i64 %v2918, %v2894
  br i1 %v2919, label %b522, label %b523
b522:
  %v2920 = getelementptr inbounds float, ptr %v2915, i64 %v2918
  %v2921 = load float, ptr %v2920, align 4
  %v2922 = getelementptr inbounds float, ptr %v2917, i64 %v2918
  store float %v2921, ptr %v2922, align 4
  %v2923 = add nsw i64 %v2918, 1
  br label %b521, !llvm.loop !15
b523:
  %v2924 = add nsw i64 %v2898, 1
  br label %b515
b517:
  br label %b524
b524:
  %v2925 = phi i64 [ 0, %b517 ], [ %v2960, %b532 ]
  %v2926 = icmp slt i64 %v2925, 0
  br i1 %v2926, label %b525, label %b526
b525:
  %v2927 = mul i64 %v2882, 8
  %v2928 = add i64 %v2927, %v2925
  %v2929 = getelementptr inbounds float, ptr %v2856, i64 %v2928
  br label %b527
b527:
  %v2930 = phi i64 [ 0, %b525 ], [ %v2948, %b528 ]
  %v2931 = icmp slt i64 %v2930, %v2886
  br i1 %v2931, label %b528, label %b529
b528:
  %v2932 = mul i64 %v2930, 8
  %v2933 = getelementptr inbounds float, ptr %v2929, i64 %v2932
  %v2934 = mul i64 %v2930, 32
  %v2935 = getelementptr inbounds float, ptr %v200, i64 %v2934
  %v2936 = getelementptr inbounds float, ptr %v2933, i64 0
  %v2937 = load <8 x float>, ptr %v2936, align 4
  %v2938 = getelementptr inbounds float, ptr %v2935, i64 0
  store <8 x float> %v2937, ptr %v2938, align 4
  %v2939 = getelementptr inbounds float, ptr %v2933, i64 8
  %v2940 = load <8 x float>, ptr %v2939, align 4
  %v2941 = getelementptr inbounds float, ptr %v2935, i64 8
  store <8 x float> %v2940, ptr %v2941, align 4
  %v2942 = getelementptr inbounds float, ptr %v2933, i64 16
  %v2943 = load <8 x float>, ptr %v2942, align 4
  %v2944 = getelementptr inbounds float, ptr %v2935, i64 16
  store <8 x float> %v2943, ptr %v2944, align 4
  %v2945 = getelementptr inbounds float, ptr %v2933, i64 24
  %v2946 = load <8 x float>, ptr %v2945, align 4
  %v2947 = getelementptr inbounds float, ptr %v2935, i64 24
  store <8 x float> %v2946, ptr %v2947, align 4
  %v2948 = add nsw i64 %v2930, 1
  br label %b527
b529:
  %v2949 = sdiv i64 %v2891, 2
  br label %b530
b530:
  %v2950 = phi i64 [ 0, %b529 ], [ %v2959, %b531 ]
  %v2951 = icmp slt i64 %v2950, %v2949
  br i1 %v2951, label %b531, label %b532
b531:
  %v2952 = mul i64 %v2950, 2
  %v2953 = add i64 %v2887, %v2952
  %v2954 = mul i64 %v2950, 768
  %v2955 = getelementptr inbounds float, ptr %v2857, i64 %v2954
  %v2956 = mul i64 %v2953, 8
  %v2957 = add i64 %v2956, %v2925
  %v2958 = getelementptr inbounds float, ptr %v2871, i64 %v2957
  call void @outer_2x32(ptr %v2955, ptr %v200, i64 %v2886, ptr %v2958, i64 8)
  %v2959 = add nsw i64 %v2950, 1
  br label %b530
b532:
  %v2960 = add nsw i64 %v2925, 32
  br label %b524
b526:
  %v2961 = mul i64 %v2882, 8
  %v2962 = add i64 %v2961, 0
  %v2963 = getelementptr inbounds float, ptr %v2856, i64 %v2962
  br label %b533
b533:
  %v2964 = phi i64 [ 0, %b526 ], [ %v2973, %b534 ]
  %v2965 = icmp slt i64 %v2964, %v2886
  br i1 %v2965, label %b534, label %b535
b534:
  %v2966 = mul i64 %v2964, 8
  %v2967 = getelementptr inbounds float, ptr %v2963, i64 %v2966
  %v2968 = mul i64 %v2964, 8
  %v2969 = getelementptr inbounds float, ptr %v200, i64 %v2968
  %v2970 = getelementptr inbounds float, ptr %v2967, i64 0
  %v2971 = load <8 x float>, ptr %v2970, align 4
  %v2972 = getelementptr inbounds float, ptr %v2969, i64 0
  store <8 x float> %v2971, ptr %v2972, align 4
  %v2973 = add nsw i64 %v2964, 1
  br label %b533
b535:
  %v2974 = sdiv i64 %v2891, 2
  br label %b536
b536:
  %v2975 = phi i64 [ 0, %b535 ], [ %v2984, %b537 ]
  %v2976 = icmp slt i64 %v2975, %v2974
  br i1 %v2976, label %b537, label %b538
b537:
  %v2977 = mul i64 %v2975, 2
  %v2978 = add i64 %v2887, %v2977
  %v2979 = mul i64 %v2975, 768
  %v2980 = getelementptr inbounds float, ptr %v2857, i64 %v2979
  %v2981 = mul i64 %v2978, 8
  %v2982 = add i64 %v2981, 0
  %v2983 = getelementptr inbounds float, ptr %v2871, i64 %v2982
  call void @outer_2x8(ptr %v2980, ptr %v200, i64 %v2886, ptr %v2983, i64 8)
  %v2984 = add nsw i64 %v2975, 1
  br label %b536
b538:
  %v2985 = add nsw i64 %v2887, 64
  br label %b512
b514:
  %v2986 = add nsw i64 %v2882, 384
  br label %b509
b511:
  %v2987 = icmp sgt i64 %v3, 1
  br i1 %v2987, label %b539, label %b540
b539:
  %v2988 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2989 = atomicrmw add ptr %v2988, i64 1 acq_rel
  %v2990 = load i64, ptr %v195, align 8
  %v2991 = add i64 %v2990, 1
  store i64 %v2991, ptr %v195, align 8
  %v2992 = mul i64 %v3, %v2991
  br label %b541
b541:
  %v2993 = load atomic i64, ptr %v2988 acquire, align 8
  %v2994 = icmp slt i64 %v2993, %v2992
  br i1 %v2994, label %b542, label %b543
b542:
  %v2995 = call i32 @sched_yield()
  br label %b541
b543:
  br label %b540
b540:
  %v2996 = icmp eq i64 %v2, 0
  br i1 %v2996, label %b544, label %b545
b544:
  %v2997 = icmp ult i64 2, 8
  %v2998 = select i1 %v2997, i64 2, i64 8
  %v2999 = trunc i64 %v2998 to i32
  %v3000 = insertelement <8 x i32> poison, i32 %v2999, i64 0
  %v3001 = shufflevector <8 x i32> %v3000, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3002 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3001
  br label %b546
b546:
  %v3003 = phi i64 [ 0, %b544 ], [ %v3020, %b551 ]
  %v3004 = phi <8 x float> [ splat (float 0x0000000000000000), %b544 ], [ %v3019, %b551 ]
  %v3005 = icmp slt i64 %v3003, %v8
  br i1 %v3005, label %b547, label %b548
b547:
  %v3006 = add i64 %v3003, 128
  %v3007 = icmp slt i64 %v3006, %v8
  %v3008 = select i1 %v3007, i64 %v3006, i64 %v8
  br label %b549
b549:
  %v3009 = phi i64 [ %v3003, %b547 ], [ %v3018, %b550 ]
  %v3010 = phi <8 x float> [ splat (float 0x0000000000000000), %b547 ], [ %v3017, %b550 ]
  %v3011 = icmp slt i64 %v3009, %v3008
  br i1 %v3011, label %b550, label %b551
b550:
  %v3012 = mul i64 %v3009, 2
  %v3013 = getelementptr inbounds float, ptr %v118, i64 %v3012
  %v3014 = add i64 0, 0
  %v3015 = getelementptr inbounds float, ptr %v3013, i64 %v3014
  %v3016 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3015, <8 x i1> %v3002, <8 x float> zeroinitializer)
  %v3017 = fadd <8 x float> %v3010, %v3016
  %v3018 = add nsw i64 %v3009, 1
  br label %b549
b551:
  %v3019 = fadd <8 x float> %v3004, %v3010
  %v3020 = add nsw i64 %v3003, 128
  br label %b546
b548:
  %v3021 = add i64 0, 0
  %v3022 = getelementptr inbounds float, ptr %v76, i64 %v3021
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3004, ptr align 4 %v3022, <8 x i1> %v3002)
  br label %b545
b545:
  %v3023 = icmp sgt i64 %v3, 1
  br i1 %v3023, label %b552, label %b553
b552:
  %v3024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3025 = atomicrmw add ptr %v3024, i64 1 acq_rel
  %v3026 = load i64, ptr %v195, align 8
  %v3027 = add i64 %v3026, 1
  store i64 %v3027, ptr %v195, align 8
  %v3028 = mul i64 %v3, %v3027
  br label %b554
b554:
  %v3029 = load atomic i64, ptr %v3024 acquire, align 8
  %v3030 = icmp slt i64 %v3029, %v3028
  br i1 %v3030, label %b555, label %b556
b555:
  %v3031 = call i32 @sched_yield()
  br label %b554
b556:
  br label %b553
b553:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)

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
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
